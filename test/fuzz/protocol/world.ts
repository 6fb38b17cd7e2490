import type { ClientCapabilities } from 'vscode-languageserver';
import { RULES } from '../../../server/src/core/rules/registry.ts';
import type { Rule } from '../../../server/src/core/rules/rule.ts';
import { MODERN } from '../../support/lsp-client.ts';
import { readWorld } from '../../support/world.ts';

/** What servers in memory know. */
export const { records: RECORDS } = readWorld(`=== statement 2099-01-05/toc-do  Bộ trưởng A, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-02-05/de-an  Thủ tướng B, 2099-02-05
Giao Bộ A chủ trì xây dựng đề án chuyển đổi số trước ngày 01/10/2099.
=== draft 2099-06-01
`).knowledge;

/** A rule that breaks on some texts: that costs its own findings there, and one line in the log. */
export const BROKEN: Rule = {
  ...(RULES[0] ?? absent()),
  id: 'broken-rule',
  check({ draft }) {
    if (draft.text.includes('hỏng')) throw new Error('This rule is broken');
    return [];
  },
};

function absent(): never {
  throw new Error('There are no rules');
}

/** A client that asks for diagnostics, and one that is sent them. */
export const PULLING: ClientCapabilities = MODERN;
export const PUSHED: ClientCapabilities = { ...MODERN, textDocument: {} };

export const FOLDERS = ['file:///du-thao', 'file:///khac'].map((uri) => ({ uri, name: uri }));
