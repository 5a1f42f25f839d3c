import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { zipFiles } from '../../../../scripts/pack/zip-files.ts';

const zone = process.env['TZ'];
const bytes = (text: string) => new TextEncoder().encode(text);
const files: [string, Uint8Array][] = [
	['situs/index.html', bytes('<p>halo</p>'.repeat(100))],
	['situs/.htaccess', bytes('ErrorDocument')],
	['situs/index.html.br', Uint8Array.of(1, 2, 3)],
	['BACA-SAYA.txt', bytes('Baca')],
];
const moment = new Date('2026-11-26T07:44:12Z');

describe('zipFiles', () => {
	afterEach(() => {
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
	});

	test('gives the same bytes in whatever order and time zone', () => {
		const zips = ['UTC', 'Asia/Jakarta', 'America/St_Johns'].flatMap((name) => {
			process.env['TZ'] = name;
			return [files, files.toReversed()].map((some) => zipFiles(new Map(some), moment));
		});
		for (const zip of zips) expect(Buffer.from(zip).equals(zips[0] ?? Buffer.alloc(0))).toBe(true);
	});

	test('holds every file as it was', () => {
		expect(Object.entries(unzipSync(zipFiles(new Map(files), moment)))).toEqual(
			files.toSorted(([a], [b]) => (a < b ? -1 : 1)),
		);
	});

	test('bears the moment it was given, as UTC', () => {
		const view = new DataView(zipFiles(new Map(files), moment).buffer);
		const [time, date] = [view.getUint16(10, true), view.getUint16(12, true)];
		expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([7, 44, 12]);
		expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2026, 11, 26]);
	});
});
