// What is wrong with a .vsix before anything of it runs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const LARGEST_BYTES = 3_000_000;
/** Sources, tests and what belongs to the command line. */
const NOT_NEEDED = /\.(?:ts|mts|mjs|map|vsix)$|(?:^|\/)(?:node_modules|test|scripts)\/|\.test\.|^dist\/cli/u;
const PAGES = /^(?:readme|changelog|security)[^/]*\.md$|^docs\/.*\.md$/iu;
/** Written for who has the sources beside them. */
const FOR_DEVELOPERS = /^(?:contributing|architecture)\.md$|^test\//u;
const LINK = /\]\((?<target>[^)\s#]+)[^)]*\)/gu;

/** One sentence each: it is too large, holds what nobody needs, or has a page that leads nowhere. */
export function faultsOfPackage(file) {
  const archive = readFileSync(file);
  const entries = Object.entries(unzipSync(archive));
  const files = new Map(
    entries.flatMap(([name, contents]) =>
      name.startsWith('extension/') ? [[name.slice('extension/'.length), contents]] : [],
    ),
  );
  const tooLarge = archive.length > LARGEST_BYTES ? [`has ${archive.length} bytes, more than ${LARGEST_BYTES}`] : [];
  const needless = [...files.keys()].filter((name) => NOT_NEEDED.test(name)).map((name) => `holds ${name}`);
  const dead = [...files].flatMap(([name, contents]) =>
    PAGES.test(name) ? deadLinks(name, strFromU8(contents), files) : [],
  );
  return [...tooLarge, ...needless, ...dead];
}

/** The package has some pages under names in lower case. */
function deadLinks(page, text, files) {
  const names = new Set([...files.keys()].map((name) => name.toLowerCase()));
  const folders = [...names].map((name) => path.posix.dirname(name));
  return [...text.matchAll(LINK)].flatMap(({ groups: { target } }) => {
    if (/^[a-z]+:/iu.test(target)) return [];
    const name = path.posix.join(path.posix.dirname(page), decodeURI(target)).toLowerCase().replace(/\/$/u, '');
    const isThere = names.has(name) || names.has(`${name}.txt`) || folders.includes(name);
    return isThere || FOR_DEVELOPERS.test(name) ? [] : [`${page} leads to ${target}, which it does not hold`];
  });
}
