import { rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { build } from 'esbuild';

const islands = ['form-island', 'diagram-island', 'page', 'refine', 'uploads'];
const styles = ['site', 'form-island', 'diagram-island'];

/**
 * Bundles scripts, styles and web fonts under names that carry their own hash, so that browsers may keep them for ever,
 * and writes `assets-manifest.json`, which tells the pages the names: `{"page.js": "/assets/page-4F2K….js", …}`.
 *
 * @param {string} source the folder of this npm project
 * @param {string} classes the folder that becomes the classpath
 * @returns {Promise<void>}
 */
export async function bundleAssets(source, classes) {
  const outdir = join(classes, 'static/assets');
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: source,
    entryPoints: [
      ...islands.map((name) => ({ in: `islands/${name}.js`, out: name })),
      ...styles.map((name) => ({ in: `styles/${name}.css`, out: name })),
      { in: 'images/mark.svg', out: 'mark' },
    ],
    outdir,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'safari16', 'firefox115', 'chrome110'],
    loader: { '.woff2': 'file', '.svg': 'copy' },
    legalComments: 'linked',
    metafile: true,
    logLevel: 'warning',
  });
  await writeFile(join(classes, 'assets-manifest.json'), JSON.stringify(manifest(metafile, source, outdir), null, 2));
}

function manifest(metafile, source, outdir) {
  const names = Object.entries(metafile.outputs)
    .filter(([, output]) => output.entryPoint)
    .map(([file, output]) => [basename(output.entryPoint), `/assets/${relative(outdir, join(source, file))}`]);
  return Object.fromEntries(names.sort());
}
