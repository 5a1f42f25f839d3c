import { afterEach, describe, expect, test, vi } from 'vitest';
import { findVoice, whenVoiceFound } from '../../../src/islands/reading/listen/find-voice.ts';

afterEach(() => vi.unstubAllGlobals());

interface Voice {
	lang: string;
	localService: boolean;
}

/** A browser that knows these voices, and may come to know of more. */
function knowing(...voices: Voice[]) {
	const speech = Object.assign(new EventTarget(), { getVoices: () => voices });
	vi.stubGlobal('window', { speechSynthesis: speech });
	vi.stubGlobal('speechSynthesis', speech);
	return (voice: Voice) => {
		voices.push(voice);
		speech.dispatchEvent(new Event('voiceschanged'));
	};
}

describe('findVoice', () => {
	test.for(['id', 'id-ID', 'id_ID', 'ID-id', 'in-ID', 'in_ID', 'ind', 'ind-IDN'])(
		'takes a voice of the device that speaks %s',
		(lang) => {
			const voice = { lang, localService: true };
			knowing({ lang: 'en-US', localService: true }, { lang, localService: false }, voice);
			expect(findVoice()).toBe(voice);
		},
	);

	test.for(['it-IT', 'ig-NG', 'hi-IN', 'en-ID', 'idx', 'inh-RU', 'jv-ID', ''])(
		'takes none that speaks %s',
		(lang) => {
			knowing({ lang, localService: true });
			expect(findVoice()).toBeUndefined();
		},
	);
});

describe('whenVoiceFound', () => {
	test('calls at once where there is a voice, and only once', () => {
		const found = vi.fn();
		const arrive = knowing({ lang: 'id-ID', localService: true });
		whenVoiceFound(found);
		expect(found).toHaveBeenCalledOnce();
		arrive({ lang: 'id-ID', localService: true });
		expect(found).toHaveBeenCalledOnce();
	});

	test('waits for a voice of the device', () => {
		const found = vi.fn();
		const arrive = knowing();
		whenVoiceFound(found);
		arrive({ lang: 'id-ID', localService: false });
		expect(found).not.toHaveBeenCalled();
		arrive({ lang: 'id-ID', localService: true });
		expect(found).toHaveBeenCalledOnce();
	});

	test('does nothing in a browser that cannot speak', () => {
		vi.stubGlobal('window', {});
		const found = vi.fn();
		whenVoiceFound(found);
		expect(found).not.toHaveBeenCalled();
	});
});
