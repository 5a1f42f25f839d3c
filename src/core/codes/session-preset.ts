/*
 * What a session is to be made of, before it has a name: the fragment of a link to the session builder, as plans have it.
 *
 * #cermin=kilat&tahap=pra
 *
 * Both fields, each once, in any order, and nothing else, in the words that a session's link uses.
 */
import { type InstrumentId, isInstrumentId } from '../assessment/instrument.ts';
import { type Session, type Wave, waveOf, wordOfWave } from './session-link.ts';

export type SessionPreset = Pick<Session, 'instrument' | 'wave'>;

/** The fragment that presets a session of this mirror and wave, with its `#`. */
export function encodePreset({ instrument, wave }: { instrument: InstrumentId; wave: Wave }) {
	return `#cermin=${instrument}&tahap=${wordOfWave(wave)}`;
}

/** Reads the fragment of an address; undefined for everything that is no preset. */
export function decodePreset(fragment: string): SessionPreset | undefined {
	const [first, second, ...others] = [...new URLSearchParams(fragment.replace(/^#/, ''))];
	if (!first || !second || others.length > 0) return undefined;
	const fields = new Map([first, second]);
	const instrument = fields.get('cermin');
	const wave = waveOf(fields.get('tahap'));
	return isInstrumentId(instrument) && wave ? { instrument, wave } : undefined;
}
