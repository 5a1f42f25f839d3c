import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCodes } from '../../../../src/core/codes/find-codes.ts';
import { decodeResult, encodeResult } from '../../../../src/core/codes/result-code.ts';
import { encodeDatasetFile } from '../../../../src/core/survey/dataset-file.ts';
import { results } from '../../../support/results.ts';

const savedAt = '2026-11-24T02:00:00.000Z';
const fileOf = (...codes: string[]) =>
	encodeDatasetFile(
		codes.map((code) => ({ codes: code })),
		savedAt,
	).join('');

describe('encodeDatasetFile', () => {
	test('holds every code once, in the order they came, in JSON with a version', () => {
		const records = [{ codes: 'cb1b\ncb1a', at: savedAt }, { codes: 'cb1b' }, { codes: '' }];
		expect(JSON.parse(encodeDatasetFile(records, savedAt).join(''))).toEqual({
			format: 'cermin-berakhlak-kode',
			version: 1,
			savedAt,
			codes: ['cb1b', 'cb1a'],
		});
		expect(JSON.parse(fileOf())).toMatchObject({ codes: [] });
	});

	test('reopened gives what was saved, also where it was cut short or passed through a chat', () => {
		fc.assert(
			fc.property(fc.array(results, { minLength: 1, maxLength: 6 }), fc.nat(), (all, at) => {
				const codes = [...new Set(all.map(encodeResult))];
				const file = fileOf(...codes);
				const read = (text: string) =>
					findCodes(text).flatMap(({ text: code, decoded }) => (decoded.ok ? code : []));
				expect(read(file)).toEqual(codes);
				expect(read(file.replaceAll('\n', ' '))).toEqual(codes);
				const part = read(file.slice(0, at % file.length));
				expect(part).toEqual(codes.slice(0, part.length));
			}),
			{ numRuns: 50 },
		);
	});

	test('stays JSON whatever a record holds', () => {
		const broken = 'cb1"]},"codes":["\u2028';
		expect(JSON.parse(fileOf(broken))).toMatchObject({ codes: [broken] });
		expect(decodeResult(broken).ok).toBe(false);
	});
});
