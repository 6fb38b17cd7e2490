/** A4 on its side with the margins of Nghị định 30/2020/NĐ-CP, Phụ lục I; the header of a table on every page that it reaches. */
export const STYLE = `
:root { --ink: #1a1a1a; --paper: #fff; --line: #999; --head: #eee; --mark: #ffe08a; --warn: #b00020; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8e8; --paper: #1b1b1b; --line: #666; --head: #2b2b2b; --mark: #6b5300; --warn: #ff8a9a; --link: #8ab8ff; }
}
@media print {
  :root { --ink: #000; --paper: #fff; --line: #000; --head: #eee; --mark: #ddd; --warn: #000; --link: #000; }
}
@page { size: A4 landscape; margin: 20mm 15mm 20mm 30mm; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 13pt/1.35 "Times New Roman", Times, serif; }
main { max-width: 1280px; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 16pt; text-align: center; }
h2 { font-size: 14pt; margin-top: 1.6em; }
h3, h4 { font-size: 13pt; margin-bottom: .4em; overflow-wrap: anywhere; }
h4 { font-style: italic; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: .6em 0; font-size: 12pt; }
th, td { border: 1px solid var(--line); padding: .3em .4em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: var(--head); }
td p { margin: 0 0 .3em; }
mark { background: var(--mark); color: inherit; font-weight: bold; }
a { color: var(--link); }
.warning { border-left: 4px solid var(--warn); padding-left: .6em; color: var(--warn); }
.signature { margin: 2em 0 6em auto; width: 24em; text-align: center; break-inside: avoid; }
.signature p { margin: 0; }
.signature p:nth-child(1), .signature p:nth-child(3) { font-style: italic; }
.signature p:nth-child(2) { font-weight: bold; }
@media print {
  main { max-width: none; padding: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  mark { text-decoration: underline; }
}
`;
