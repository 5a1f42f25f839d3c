import { describe, expect, test } from 'vitest';
import { readSearchKind, searchKindOf } from '../../../src/ui/search-kind.ts';

describe('searchKindOf', () => {
	test.each([
		['/nilai/', 'nilai'],
		['/nilai/adaptif/', 'nilai'],
		['/topik/anti-pungli/', 'topik'],
		['/kasus/iuran-kado-pimpinan/', 'kasus'],
		['/istilah/', 'istilah'],
		['/jalur/orientasi/', 'jalur'],
		['/potret/tema/loyal/', 'potret'],
		['/pelatih/rencana/45-menit/', 'pelatih'],
		['/tentang/', 'halaman'],
		['/', 'halaman'],
	])('%s is of the kind %s', (path, kind) => {
		expect(searchKindOf(path)).toBe(kind);
	});
});

describe('readSearchKind', () => {
	test('knows the kinds and nothing else', () => {
		expect(readSearchKind('kasus')).toBe('kasus');
		for (const text of ['', 'Kasus', 'constructor', null, undefined])
			expect(readSearchKind(text)).toBeUndefined();
	});
});
