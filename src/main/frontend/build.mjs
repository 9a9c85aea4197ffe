// Builds what the pages need: letter fonts, scripts, styles. Called by Maven as `sh build.sh <classes folder>`.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const classes = resolve(process.argv[2] ?? join(here, '../../../target/classes'));
const modules = join(here, 'node_modules');
const installed = join(modules, '.installed-from');
const built = join(classes, '../frontend.stamp');

if (!unchanged(built, sources())) {
  if (!unchanged(installed, fingerprint(['package-lock.json']))) {
    execSync('npm ci', { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
    writeFileSync(installed, fingerprint(['package-lock.json']));
  }
  // Imported only now, since the packages have just come to be.
  const { layOutLetterFonts } = await import('./build/letter-fonts.mjs');
  const { bundleAssets } = await import('./build/assets.mjs');
  await layOutLetterFonts(modules, join(classes, 'letters/fonts'));
  await bundleAssets(here, classes);
  writeFileSync(built, sources());
}

function unchanged(stamp, expected) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === expected;
}

function sources() {
  const files = readdirSync(here, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath ?? file.path, file.name).slice(here.length + 1))
    .filter((file) => !file.startsWith('node_modules'));
  return fingerprint(files.sort());
}

function fingerprint(files) {
  const hash = createHash('sha256');
  files.forEach((file) => hash.update(file).update('\0').update(readFileSync(join(here, file))));
  return hash.digest('hex');
}
