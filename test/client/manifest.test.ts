import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { TOOLS } from '../../server/src/core/assistants/tools.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';

const CALL = /\bt\(\s*'(?<message>(?:[^'\\]|\\.)*)'/gu;
const KEY = /%(?<key>[\w.-]+)%/gu;

const manifest = readJson('package.json');
const english = readJson('package.nls.json');
const vietnamese = readJson('package.nls.vi.json');
const bundle = readJson('l10n/bundle.l10n.json');
const vietnameseBundle = readJson('l10n/bundle.l10n.vi.json');

test('the manifest has its words in both languages, and no others', () => {
  const used = [...new Set([...JSON.stringify(manifest).matchAll(KEY)].map((match) => match.groups?.key))].sort();
  assert.deepEqual(Object.keys(english).sort(), used);
  assert.deepEqual(Object.keys(vietnamese).sort(), used);
});

test('what the client says is in both bundles, and nothing else is', () => {
  const said = [...new Set(clientSources().flatMap((source) => [...source.matchAll(CALL)].map(messageOf)))].sort();
  assert.ok(said.length > 0);
  assert.deepEqual(Object.keys(bundle).sort(), said);
  assert.deepEqual(Object.keys(vietnameseBundle).sort(), said);
});

test('the client says nothing through t() that is not a plain string', () => {
  const calls = clientSources().flatMap((source) => [...source.matchAll(/(?<![.\w])t\((?!\s*')[^)]*\)/gu)].map(String));
  assert.deepEqual(
    calls.filter((call) => !call.startsWith('t(message: string')),
    [],
  );
});

test('a translation has the placeholders of its original', () => {
  const placeholders = (text: unknown) => [...String(text).matchAll(/\{\d\}/gu)].map(String).sort();
  for (const [message, translation] of Object.entries(vietnameseBundle)) {
    assert.deepEqual(placeholders(translation), placeholders(message), message);
  }
});

test('the English bundle repeats its keys', () => {
  for (const [message, wording] of Object.entries(bundle)) assert.equal(wording, message);
});

test('all wording is in composed Unicode', () => {
  for (const text of [english, vietnamese, bundle, vietnameseBundle, manifest].map((part) => JSON.stringify(part))) {
    assert.equal(text, text.normalize('NFC'));
  }
});

test('the tools for language models are those of the server', () => {
  const contributed = Object.values(field(field(manifest, 'contributes'), 'languageModelTools'));
  const declared = contributed.map((tool) => {
    const { name, modelDescription, inputSchema } = field({ tool }, 'tool');
    return { name, modelDescription, inputSchema };
  });
  assert.deepEqual(
    declared,
    TOOLS.map(({ name, description, parameters }) => ({
      name,
      modelDescription: description,
      inputSchema: parameters,
    })),
  );
});

test('the settings list the rules of the registry with their severities', () => {
  const { properties } = field(field(field(manifest, 'contributes'), 'configuration'), 'properties', 'doichieu.rules');
  const listed = Object.entries(properties ?? {}).map(([rule, schema]) => [rule, field({ schema }, 'schema').default]);
  assert.deepEqual(
    listed,
    RULES.map((rule) => [rule.id, rule.severity]),
  );
});

test('every file that the manifest names is there', () => {
  const named = [...JSON.stringify(manifest).matchAll(/"(?<file>\.\/(?!dist)[^"]+|images\/[^"]+)"/gu)].map(
    (match) => match.groups?.file ?? '',
  );
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((file) => !existsSync(file)),
    [],
  );
});

function clientSources(): readonly string[] {
  return readdirSync('client/src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join('client/src', name), 'utf8'));
}

function messageOf(match: RegExpMatchArray): string {
  return (match.groups?.message ?? '').replaceAll("\\'", "'");
}

function field(value: Readonly<Record<string, unknown>>, ...names: readonly string[]): Record<string, unknown> {
  let current: unknown = value;
  for (const name of names) current = isRecord(current) ? current[name] : undefined;
  assert.ok(isRecord(current), names.join('.'));
  return current;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function readJson(file: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  assert.ok(isRecord(value));
  return value;
}
