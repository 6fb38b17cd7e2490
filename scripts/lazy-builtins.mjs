// Parts of Node that few runs need, and that are dear to load: each is loaded when the first of its functions is called.
import { createRequire } from 'node:module';

const LAZY = /^(?:node:)?(?:child_process|crypto|net|zlib)$/;

const require = createRequire(import.meta.url);

/** Stands in front of a part: each export is taken from it when somebody reads it. */
function standIn(name) {
  const exports = Object.keys(require(name));
  return `module.exports = { __esModule: true, ${exports.map((each) => `get ${each}() { return require(${JSON.stringify(name)}).${each}; }`).join(', ')} };`;
}

export const lazyBuiltins = {
  name: 'lazy builtins',
  setup(build) {
    build.onResolve({ filter: LAZY }, ({ path, namespace }) =>
      namespace === STAND_IN ? { path, external: true } : { path, namespace: STAND_IN },
    );
    build.onLoad({ filter: /./, namespace: STAND_IN }, ({ path }) => ({ contents: standIn(path), loader: 'js' }));
  },
};

const STAND_IN = 'lazy-builtin';
