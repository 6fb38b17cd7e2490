/** What the page of a timeline is made of. */
export interface PageParts {
  readonly language: string;
  /** Another one for each page: nobody else knows which script may run. */
  readonly nonce: string;
  /** From where the page may load styles. */
  readonly source: string;
  readonly script: string;
  readonly style: string;
}

/** The page loads what the extension brings along and nothing else, and runs the one script that bears the nonce. */
export function pageHtml({ language, nonce, source, script, style }: PageParts): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Đối Chiếu</title>
</head>
<body>
<main id="timeline"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
