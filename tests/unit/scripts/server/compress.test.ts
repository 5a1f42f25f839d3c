import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFiles } from '../../../../scripts/server/compress.ts';

test('packs every text, however small, the same way each time, and leaves pictures alone', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'kompres-'));
	const read = (name: string) => readFileSync(join(folder, name));
	const names = ['a.html', 'b.js', 'c.png', '_headers'];
	for (const name of names) writeFileSync(join(folder, name), `${name} `.repeat(50));
	expect(await compressFiles(folder, names)).toBe(4);
	expect(readdirSync(folder).sort()).toEqual(
		[...names, 'a.html.br', 'a.html.gz', 'b.js.br', 'b.js.gz'].sort(),
	);
	expect(brotliDecompressSync(read('a.html.br'))).toEqual(read('a.html'));
	expect(gunzipSync(read('a.html.gz'))).toEqual(read('a.html'));
	const before = [read('a.html.br'), read('a.html.gz')];
	await compressFiles(folder, names);
	expect([read('a.html.br'), read('a.html.gz')]).toEqual(before);
});
