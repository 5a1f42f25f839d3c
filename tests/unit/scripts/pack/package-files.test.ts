import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageFiles, packageNotes } from '../../../../scripts/pack/package-files.ts';
import { packageNotesCopy as copy } from '../../../../src/copy/package-notes.ts';

const name = 'cermin-berakhlak-0.1.0-6a0ee12';

describe('what a webmaster gets', () => {
	test('is the site with its hidden file, what servers need, notes and licences', () => {
		const folder = mkdtempSync(join(tmpdir(), 'situs-'));
		for (const file of ['index.html', '.htaccess']) writeFileSync(join(folder, file), file);
		const files = packageFiles(folder, { name, site: undefined, base: '/berakhlak/' });
		expect([...files.keys()].sort()).toEqual([
			'BACA-SAYA.txt',
			'LICENSE',
			'LICENSE.plus-jakarta-sans.txt',
			'server/cermin-berakhlak.conf',
			'server/tanpa-luring/sw.js',
			'situs/.htaccess',
			'situs/index.html',
		]);
		expect(String(files.get('server/cermin-berakhlak.conf'))).toContain('location ^~ /berakhlak/');
		expect(String(files.get('BACA-SAYA.txt'))).toMatch(/\r\n/);
	});

	test('names the addresses of this site, and leaves no gap open', () => {
		const notes = packageNotes({ name, site: 'https://contoh.go.id', base: '/berakhlak/' });
		expect(notes).toContain('curl -sI https://contoh.go.id/berakhlak/pelatih/rekap/');
		expect(notes).toContain('SITUS=/var/www/html/berakhlak\n');
		expect(notes).toContain(`unzip ${name}.zip`);
		expect(notes).not.toMatch(/\{\w+\}/);
	});

	test('says so where the site was built without an address', () => {
		const notes = packageNotes({ name, site: undefined, base: '/' });
		expect(notes).toContain(`${copy.unknownSite}/pelatih/rekap/`);
		expect(notes).toContain('SITUS=/var/www/html\n');
		expect(notes).not.toMatch(/\{\w+\}/);
	});
});
