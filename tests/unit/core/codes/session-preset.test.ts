import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instrumentIds } from '../../../../src/core/assessment/instrument.ts';
import { decodeSession, encodeSession, waves } from '../../../../src/core/codes/session-link.ts';
import { decodePreset, encodePreset } from '../../../../src/core/codes/session-preset.ts';
import { exampleSession } from '../../../support/sessions.ts';

const presets = instrumentIds.flatMap((instrument) => waves.map((wave) => ({ instrument, wave })));

describe('encodePreset', () => {
	test('writes the published example', () => {
		expect(encodePreset({ instrument: 'kilat', wave: 'before' })).toBe('#cermin=kilat&tahap=pra');
	});

	test.each(presets)('writes $instrument, $wave so that it is read back', (preset) => {
		expect(decodePreset(encodePreset(preset))).toEqual(preset);
	});

	test.each(presets)('writes $instrument, $wave so that it passes for no session', (preset) => {
		expect(decodeSession(encodePreset(preset))).toEqual({ ok: false, reason: 'absent' });
	});
});

describe('decodePreset', () => {
	test('reads the fields in either order', () => {
		expect(decodePreset('#tahap=lanjutan&cermin=diri')).toEqual({
			instrument: 'diri',
			wave: 'later',
		});
	});

	test.each([
		'',
		'#',
		'#cermin=kilat',
		'#tahap=pra',
		'#cermin=kilas&tahap=pra',
		'#cermin=kilat&tahap=awal',
		'#cermin=kilat&cermin=kilat',
		'#cermin=kilat&tahap=pra&tahap=pra',
		'#cermin=kilat&tahap=pra&nama=x',
		'#cermin=kilat&tahap=toString',
		'#menit',
	])('finds none in %j', (fragment) => {
		expect(decodePreset(fragment)).toBeUndefined();
	});

	test('finds none in a session, nor in whatever else an address may hold', () => {
		expect(decodePreset(encodeSession(exampleSession))).toBeUndefined();
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const found = decodePreset(text);
				return found === undefined || presets.some((preset) => preset.wave === found.wave);
			}),
		);
	});
});
