import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { woffToTtf } from './woff.mjs';

const serif = {
  faces: { Regular: '400-normal', Italic: '400-italic', SemiBold: '600-normal', Bold: '700-normal' },
  scripts: {
    '': 'latin',
    '-Ext': 'latin-ext',
    '-Cyrillic': 'cyrillic',
    '-CyrillicExt': 'cyrillic-ext',
    '-Greek': 'greek',
    '-Vietnamese': 'vietnamese',
  },
};
const naskh = { Regular: '400-normal', Bold: '700-normal' };

/**
 * Lays out the faces in which letters are set, as TrueType, since the PDF press embeds nothing else: Source Serif 4 for
 * alphabets, Noto Naskh Arabic and Noto Serif SC for names in their own script.
 *
 * @param {string} modules where npm put the packages
 * @param {string} target the folder for the `.ttf` files; it is created
 * @returns {Promise<void>}
 */
export async function layOutLetterFonts(modules, target) {
  await mkdir(target, { recursive: true });
  const fontsource = join(modules, '@fontsource');
  for (const [face, weight] of Object.entries(serif.faces)) {
    for (const [suffix, script] of Object.entries(serif.scripts)) {
      await unpack(
        join(fontsource, 'source-serif-4/files', `source-serif-4-${script}-${weight}.woff`),
        join(target, `SourceSerif4-${face}${suffix}.ttf`),
      );
    }
  }
  for (const [face, weight] of Object.entries(naskh)) {
    await unpack(
      join(fontsource, 'noto-naskh-arabic/files', `noto-naskh-arabic-arabic-${weight}.woff`),
      join(target, `NotoNaskhArabic-${face}.ttf`),
    );
  }
  await copyFile(
    join(modules, '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
    join(target, 'NotoSerifSC-Regular.ttf'),
  );
}

async function unpack(woff, ttf) {
  await writeFile(ttf, woffToTtf(await readFile(woff)));
}
