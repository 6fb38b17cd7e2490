import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeMarkdown, markdownLink, webAddress } from './markdown.ts';

test('prose stays readable', () => {
  assert.equal(escapeMarkdown('Đến năm 2100, ít nhất 70% (bảy mươi).'), 'Đến năm 2100, ít nhất 70% \\(bảy mươi\\).');
  assert.equal(escapeMarkdown('a – b; “c”, d-e: 1/2'), 'a – b; “c”, d-e: 1/2');
});

test('nothing becomes markup', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['[x](command:xoa)', '\\[x\\]\\(command:xoa\\)'],
    ['![i](https://vi.du/a.png)', '\\!\\[i\\]\\(https\\://vi.du/a.png\\)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['<!-- x -->', '\\<\\!-- x --\\>'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['# a\n# b', '\\# a \\# b'],
    ['1. một', '1\\. một'],
    ['- một', '\\- một'],
    ['a\n---\nb', 'a --- b'],
    ['---', '\\---'],
    ['www.vi.du', 'www\\.vi.du'],
    ['a@vi.du', 'a\\@vi.du'],
    ['`a` *b* _c_ ~d~ |e|', '\\`a\\` \\*b\\* \\_c\\_ \\~d\\~ \\|e\\|'],
    ['a\\[b', 'a\\\\\\[b'],
    ['1) một', '1\\) một'],
    ['+ một', '\\+ một'],
  ];
  for (const [text, escaped] of cases) assert.equal(escapeMarkdown(text), escaped);
});

test('only addresses of the web are linked, and cannot end their link early', () => {
  assert.equal(markdownLink('Tin', 'https://vi.du/a_(b)?c=<d> e'), '[Tin](https://vi.du/a_%28b%29?c=%3Cd%3E%20e)');
  assert.equal(markdownLink(']( x', 'http://vi.du/'), '[\\]\\( x](http://vi.du/)');
  for (const url of [
    undefined,
    '',
    'command:xoa',
    'javascript:1',
    'data:text/html,x',
    'file:///a',
    '//vi.du',
    'khong phai',
  ]) {
    assert.equal(webAddress(url), undefined, url);
    assert.equal(markdownLink('Tin', url), 'Tin');
  }
});
