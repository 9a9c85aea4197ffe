import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { woffToTtf } from './woff.mjs';

const faces = { Regular: '400-normal', Italic: '400-italic', SemiBold: '600-normal', Bold: '700-normal' };
const scripts = { '': 'latin', '-Ext': 'latin-ext', '-Cyrillic': 'cyrillic', '-CyrillicExt': 'cyrillic-ext', '-Greek': 'greek' };

/**
 * Lays out the faces in which letters are set, as TrueType, since the PDF press embeds nothing else.
 *
 * @param {string} modules where npm put the packages
 * @param {string} target the folder for the `SourceSerif4-*.ttf` files; it is created
 * @returns {Promise<void>}
 */
export async function layOutLetterFonts(modules, target) {
  const files = join(modules, '@fontsource/source-serif-4/files');
  await mkdir(target, { recursive: true });
  for (const [face, weight] of Object.entries(faces)) {
    for (const [suffix, script] of Object.entries(scripts)) {
      const woff = await readFile(join(files, `source-serif-4-${script}-${weight}.woff`));
      await writeFile(join(target, `SourceSerif4-${face}${suffix}.ttf`), woffToTtf(woff));
    }
  }
}
