// What reads or writes YAML, and the schemas that it is held against, are evaluated when the first of their functions is called:
// compiled knowledge needs neither, and a start without settings files none at all.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const FOLDER = resolve('server/src/host');
const HEAVY = /^import (?!type\b)[^;]*? from '(?:yaml|zod)';$/mu;
const EXPORT = /^export (?:async )?(?<kind>function\*?|const) (?<name>\w+)/gmu;

/** Whether a module of the host uses one of the two packages itself. */
function isHeavy(path) {
  return path.startsWith(FOLDER) && path.endsWith('.ts') && HEAVY.test(readFileSync(path, 'utf8'));
}

/** Stands in front of a module: a function is taken from it when somebody calls it, who may hold it for long before; anything else when somebody reads it. */
function standIn(path) {
  const module = `require(${JSON.stringify(path)})`;
  const exports = Array.from(readFileSync(path, 'utf8').matchAll(EXPORT), ({ groups: { kind, name } }) =>
    kind === 'const'
      ? `get ${name}() { return ${module}.${name}; }`
      : `${name}(...given) { return ${module}.${name}(...given); }`,
  );
  return `module.exports = { __esModule: true, ${exports.join(', ')} };`;
}

export const lazyYaml = {
  name: 'lazy yaml',
  setup(build) {
    build.onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir, importer, namespace, kind }) => {
      const file = resolve(resolveDir, path);
      // Among themselves such modules are together anyway. What a stand-in asks for esbuild finds itself: a path given by a plugin
      // is read without tsconfig.json, and which of two ways comes first would be seen in the bundle.
      if (namespace === STAND_IN || kind === 'entry-point' || !isHeavy(file) || isHeavy(importer)) return undefined;
      return { path: file, namespace: STAND_IN };
    });
    build.onLoad({ filter: /./, namespace: STAND_IN }, ({ path }) => ({
      contents: standIn(path),
      resolveDir: dirname(path),
      loader: 'js',
    }));
  },
};

const STAND_IN = 'lazy-yaml';
