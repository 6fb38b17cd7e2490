import type { CommandContext } from '../command.ts';
import { failure } from '../failure.ts';
import { isProblem, type Problem } from '../world.ts';

/**
 * Why a report cannot be written over a file: it is one of the drafts, or holds what is no report of this program. Asked
 * before anything is checked, so that nobody waits for a result that cannot be kept.
 */
export function refuseTarget(
  output: string | undefined,
  paths: readonly string[],
  { world }: CommandContext,
): Problem | undefined {
  if (output === undefined || !world.holdsSomething(output)) return undefined;
  const target = world.baselines.absolute(output);
  const found = world.drafts.find(paths);
  const drafts = isProblem(found) ? [] : found.filter(({ chosen }) => chosen);
  if (drafts.some(({ path }) => world.baselines.absolute(path) === target))
    return failure((texts) => texts.reportOverDraft, output);
  const held = world.drafts.read(output);
  const isReport = !isProblem(held) && REPORTS.some((form) => form.test(held.text));
  return isReport ? undefined : failure((texts) => texts.reportOverOther, output);
}

/** By what each form of a report is known again: JSON and SARIF, JUnit, GitHub's commands, text, and the review report in its three formats. */
const REPORTS: readonly RegExp[] = [
  /^\s*\{[\s\S]{0,400}"name": "doi-chieu"/u,
  /^<\?xml [^>]*>\s*<testsuites name="doi-chieu"/u,
  /^::(?:error|warning|notice) [^\n]*::/u,
  /(?:^|\n)\d+ (?:dự thảo|drafts?): [^\n]+\.\n(?:Độ phủ|Coverage): /u,
  /^(?:<!doctype html>[\s\S]{0,1000}<title>|# |\s*)(?:BÁO CÁO RÀ SOÁT DỰ THẢO VĂN BẢN|REVIEW REPORT ON DRAFT DOCUMENTS)/u,
];
