/** Switches colours, clears the screen, sets the title of the window, rings, goes back, turns the reading direction, ends a line for some. */
export const HOSTILE = [
  '\u001b[31m',
  '\u001b[2J',
  '\u001b]0;x\u0007',
  '\u0008',
  '\u009b31m',
  '\u0085',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u061c',
  '\u2028',
  '\u007f',
];
/** In the double quotes of YAML. */
export const WRITTEN = HOSTILE.map((text) =>
  [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
);
/** What no output may hold, but for line ends and tabs. */
export const HARMFUL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** A name of a file that the system takes. */
export const NAME = `a\u001b[31m\n\u202e${'\u009b'}b.vanban`;

/** Everything that is text in a knowledge folder has all of the hostile pieces in it. */
export function hostileWorld(): Readonly<Record<string, string>> {
  const raw = HOSTILE.join('');
  const yaml = WRITTEN.join('');
  const sentence = `Đến năm 2105, ít nhất 70% người dân ${raw} sử dụng dịch vụ công trực tuyến.`;
  return {
    'knowledge/sources.yaml': `sources:\n  - {id: ban-tin, title: "Bản tin ${yaml}", publisher: "b${yaml}", url: "https://a.example/1", published: 2099-01-06}\n`,
    'knowledge/people.yaml': `people:\n  - id: nguoi-a\n    name: "Nguyễn Văn A${yaml}"\n    aliases: ["A${yaml}"]\n    offices:\n      - {title: "Bộ trưởng${yaml}", organisation: bo-a, from: 2098-01-01, sources: [ban-tin]}\n`,
    'knowledge/organisations.yaml': `organisations:\n  - {id: bo-a, name: "Bộ A${yaml}", to: 2099-01-31, successors: [{id: bo-b, functions: ["x${yaml}"], basis: "y${yaml}"}]}\n  - {id: bo-b, name: "Bộ B${yaml}", from: 2099-02-01}\n`,
    'knowledge/topics.yaml': `topics:\n  - {id: dich-vu, name: "Dịch vụ${yaml}"}\n`,
    'knowledge/statements.yaml': `statements:\n  - id: 2099-01-05/dich-vu\n    quote: "Đến năm 2105, ít nhất 70% người dân ${yaml} sử dụng dịch vụ công trực tuyến."\n    about: "việc${yaml}"\n    speaker: nguoi-a\n    office: "Bộ trưởng${yaml}"\n    date: 2099-01-05\n    kind: target\n    wording: direct\n    modality: aim\n    topics: [dich-vu]\n    sources: [{source: ban-tin, paragraph: 1}]\n`,
    'knowledge/documents.yaml': `documents:\n  - {id: nd-1-2098, type: nghị định, number: 1/2098/NĐ-CP, about: "về${yaml}", issued: 2098-01-01, effective: 2098-02-01, notes: "n${yaml}", sources: [ban-tin]}\n`,
    [`d/${NAME}`]: [
      `Căn cứ Nghị định số 1/2098/NĐ-CP${raw} của Chính phủ;`,
      `Thực hiện từ ngày 20/5/2099\u202e đến ngày 10/5/2099 theo Phụ lục 9 \u001b[31m và Điều 7 của \u2066 văn bản này.`,
      `Bộ A phấn đấu đến năm 2105 có 60% người dân\u202e sử dụng dịch vụ công trực tuyến ${raw}.`,
      `Bộ trưởng Nguyễn Văn A${raw} nhấn mạnh: “Đến năm 2105, ít nhất 60% người dân\u202e sử dụng dịch vụ công trực tuyến.”`,
      'Điều 1. Một. \u202e',
      'Điều 3. Ba. \u001b[2J',
      '',
    ].join('\n'),
    'nguon.txt': `Ngày 05/01/2099, Bộ trưởng Nguyễn Văn A${raw} nhấn mạnh: “${sentence}”\n`,
    'doi.jsonl': `${JSON.stringify({ id: `1${raw}`, premise: sentence, hypothesis: sentence.replace('70', '60') })}\n`,
  };
}
