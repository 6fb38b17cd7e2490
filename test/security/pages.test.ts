import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { pageHtml } from '../../client/src/timeline/page-html.ts';
import { TEXTS } from '../../server/src/cli/wording/texts.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { writingTools } from '../../server/src/host/writing-tools.ts';
import { reviewPage } from '../../server/src/review/review.ts';
import { REVIEW_TEXTS } from '../../server/src/review/texts.ts';
import { htmlOf } from '../../server/src/review/write-html.ts';
import { hostileReport } from '../support/hostile-report.ts';

const NONCE = '0123456789abcdef0123456789abcdef';
const TIMELINE = pageHtml({
  language: 'vi',
  nonce: NONCE,
  source: 'https://nguon.example',
  script: 'https://nguon.example/timeline.js',
  style: 'https://nguon.example/timeline.css',
});

interface Element {
  readonly attributes: Iterable<{ readonly name: string }>;
  getAttribute(name: string): string | null;
}

function elements(html: string, selector = '*'): readonly Element[] {
  const { document } = parseHTML(html) as unknown as {
    document: { querySelectorAll(selector: string): Iterable<Element> };
  };
  return [...document.querySelectorAll(selector)];
}

/** What each directive of the policy of a page allows. */
function policyOf(html: string): ReadonlyMap<string, readonly string[]> {
  const [meta] = elements(html, 'meta[http-equiv="Content-Security-Policy"]');
  const directives = meta?.getAttribute('content')?.split(';') ?? [];
  return new Map(
    directives.map((directive) => directive.trim().split(' ')).map(([name = '', ...allowed]) => [name, allowed]),
  );
}

function hasNoHandlers(html: string): void {
  for (const element of elements(html))
    for (const { name } of element.attributes) assert.doesNotMatch(name, /^on|^style$|^srcdoc$/u);
}

describe('pages', () => {
  test('the timeline runs one script, which bears the nonce, and loads nothing but what the extension brings along', () => {
    const policy = policyOf(TIMELINE);
    assert.deepEqual([...policy].sort(), [
      ['base-uri', ["'none'"]],
      ['default-src', ["'none'"]],
      ['form-action', ["'none'"]],
      ['script-src', [`'nonce-${NONCE}'`]],
      ['style-src', ['https://nguon.example']],
    ]);
    const scripts = elements(TIMELINE, 'script');
    assert.deepEqual(
      scripts.map((script) => script.getAttribute('nonce')),
      [NONCE],
    );
    hasNoHandlers(TIMELINE);
  });

  test('its script evaluates nothing and makes no markup of words', () => {
    for (const name of readdirSync('client/webview/timeline').filter((each) => each.endsWith('.ts')))
      assert.doesNotMatch(
        readFileSync(join('client/webview/timeline', name), 'utf8'),
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/u,
        name,
      );
  });

  test('no other page is shown by the editor, and no Markdown of it runs commands or HTML', () => {
    const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(join('client/src', file), 'utf8')] as const);
    const using = (pattern: RegExp): readonly string[] =>
      sources.flatMap(([file, text]) => (pattern.test(text) ? [file] : []));
    assert.deepEqual(using(/createWebviewPanel|\.html = /u), ['timeline/panel.ts']);
    assert.deepEqual(using(/isTrusted = |supportHtml|supportThemeIcons = true/u), []);
    // Words from outside go into Markdown as text alone, or through what escapes them (`test/client/plain-markdown.test.ts`).
    assert.deepEqual(
      using(/new vscode\.MarkdownString\((?!\s*(?:t\(|plainMarkdown\(|\)))|\.appendMarkdown\((?!['`][^$]*['`]\))/u),
      [],
    );
  });

  test('the review report loads nothing and runs nothing, whatever the draft holds', () => {
    const page = reviewPage({
      report: hostileReport(),
      locale: 'vi',
      texts: REVIEW_TEXTS.vi,
      common: TEXTS.vi,
      today: parseDay('2099-06-01') ?? assert.fail(),
    });
    const html = htmlOf(page, writingTools);
    const policy = policyOf(html);
    assert.deepEqual(policy.get('default-src'), ["'none'"]);
    assert.ok(!policy.has('script-src') && !policy.has('img-src'));
    assert.match(policy.get('style-src')?.join(' ') ?? '', /^'sha256-[^']+'$/u);
    assert.equal(elements(html, 'script, iframe, object, embed, img, link, form').length, 0);
    for (const link of elements(html, 'a')) assert.match(link.getAttribute('href') ?? '', /^https?:\/\//u);
    hasNoHandlers(html);
  });
});
