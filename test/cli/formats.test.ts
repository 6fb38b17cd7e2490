import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { SaxesParser } from 'saxes';
import * as z from 'zod';
import type { CheckReport } from '../../server/src/review/report.ts';
import { checkGithub } from '../../server/src/cli/reporters/check-github.ts';
import { checkJunit } from '../../server/src/cli/reporters/check-junit.ts';
import { checkSarif } from '../../server/src/cli/reporters/check-sarif.ts';
import { TEXTS } from '../../server/src/cli/wording/texts.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { EACH_ALONE, KNOWLEDGE, ONLY, type Report, RIGHT, WRONG, workspace } from './support.ts';

/** What SARIF 2.1.0 (chapter 3 of the standard) asks of the objects that the reporter writes; strict, so that nothing else is written. */
const message = z.strictObject({ text: z.string().min(1) });
const count = z.int().min(1);
const region = z.strictObject({
  startLine: count,
  startColumn: count,
  endLine: count,
  endColumn: count,
  snippet: message.optional(),
});
const artifactLocation = z.strictObject({ uri: z.string().regex(/^[^\\ ]+$/u), index: z.int().min(0).optional() });
const location = z.strictObject({
  physicalLocation: z.strictObject({ artifactLocation, region }).optional(),
  logicalLocations: z.array(z.strictObject({ name: z.string() })).optional(),
  message: message.optional(),
});
const level = z.enum(['none', 'note', 'warning', 'error']);
const SARIF = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          semanticVersion: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: message,
              defaultConfiguration: z.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.strictObject({ level, message, associatedRule: z.strictObject({ id: z.string() }).optional() }),
          ),
        }),
      ),
      artifacts: z.array(z.strictObject({ location: artifactLocation, properties: z.record(z.string(), z.unknown()) })),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level,
          message,
          locations: z.array(location).min(1),
          relatedLocations: z.array(location),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z
            .array(z.strictObject({ kind: z.enum(['inSource', 'external']), justification: z.string() }))
            .optional(),
          fixes: z
            .array(
              z.strictObject({
                description: message,
                artifactChanges: z.array(
                  z.strictObject({
                    artifactLocation,
                    replacements: z.array(z.strictObject({ deletedRegion: region, insertedContent: message })).min(1),
                  }),
                ),
              }),
            )
            .optional(),
        }),
      ),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** The published JSON Schema of SARIF 2.1.0. */
const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const validator = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
const followsSchema = validator.compile(JSON.parse(readFileSync(schema, 'utf8')));

function asSarif(text: string): z.infer<typeof SARIF> {
  const log: unknown = JSON.parse(text);
  assert.ok(followsSchema(log), JSON.stringify(followsSchema.errors, null, 2));
  return SARIF.parse(log);
}

describe('the formats for machines', () => {
  test('SARIF, GitHub commands and JUnit tell the same findings as JSON', (t) => {
    const { run } = workspace(t, { ...KNOWLEDGE, 'a b.vanban': `${WRONG}\n`, 'đúng.vanban': `${RIGHT}\n` });
    const outputs = ['json', 'sarif', 'github', 'junit'].map((format) =>
      run(['check', 'a b.vanban', 'đúng.vanban', ...ONLY, ...EACH_ALONE, '--as-of', '2099-06-01', '--format', format]),
    );
    assert.deepEqual(
      outputs.map(({ code, err }) => [code, err]),
      outputs.map(() => [0, '']),
    );
    const [json = '', sarif = '', github = '', junit = ''] = outputs.map(({ out }) => out);
    const report: Report = JSON.parse(json);
    const [finding] = report.files[0]?.findings ?? [];
    assert.ok(finding !== undefined);
    const [log] = asSarif(sarif).runs;
    assert.deepEqual(
      log?.results.map(({ ruleId, message: { text } }) => [ruleId, text]),
      [[finding.rule, finding.message]],
    );
    assert.deepEqual(log?.results[0]?.locations[0]?.physicalLocation?.artifactLocation, {
      uri: 'a%20b.vanban',
      index: 0,
    });
    const { start, end } = finding.range;
    assert.equal(
      github,
      `::warning file=a b.vanban,line=1,endLine=1,col=${start.character + 1},endColumn=${end.character},title=${finding.rule}::${finding.message.replaceAll('%', '%25')}\n`,
    );
    assert.deepEqual(elementsOf(junit), {
      testsuites: ['doi-chieu'],
      testsuite: ['a b.vanban', 'đúng.vanban'],
      testcase: [`${finding.rule} 1:${start.character + 1}`, 'đúng.vanban'],
      failure: [finding.message],
    });
  });

  test('hostile text stays text', () => {
    const report = hostileReport();
    const form = { locale: 'vi', texts: TEXTS.vi } as const;
    asSarif(checkSarif(report, form));
    assert.equal(elementsOf(checkJunit(report, form)).testsuite?.length, 1);
    for (const line of checkGithub(report, form).trimEnd().split('\n'))
      assert.match(line, /^::(?:error|warning|notice) [^\u0000-\u001f]*::[^\u0000-\u001f\u202e]*$/u);
  });

  test('a rule that broke leaves no run looking clean', () => {
    const report: CheckReport = {
      ...hostileReport(),
      files: hostileReport().files.map((f) => ({ ...f, findings: [] })),
    };
    const form = { locale: 'vi', texts: TEXTS.vi } as const;
    const [run] = asSarif(checkSarif(report, form)).runs;
    assert.equal(run?.invocations[0]?.executionSuccessful, false);
    assert.match(checkGithub(report, form), /^::warning /u);
    assert.ok('error' in elementsOf(checkJunit(report, form)));
  });
});

/** The names, or messages, of the elements of a well-formed XML text. */
function elementsOf(xml: string): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found[name] = [...(found[name] ?? []), String(attributes.name ?? attributes.message)];
  });
  parser.write(xml).close();
  return found;
}
