import type { Page } from '@playwright/test';

export interface FakeVoice {
	name: string;
	lang: string;
	localService: boolean;
}

/** A voice that works on the device, as an Android phone names it. */
export const ownVoice: FakeVoice = { name: 'Bahasa Indonesia', lang: 'id_ID', localService: true };

/** Voices that no page may speak Indonesian with: one elsewhere, and one of another language. */
export const otherVoices: FakeVoice[] = [
	{ name: 'Google Bahasa Indonesia', lang: 'id-ID', localService: false },
	{ name: 'Microsoft David', lang: 'en-US', localService: true },
];

interface Speech {
	/** What has been said since the page was opened, and in which voice. */
	said: { text: string; voice: string }[];
	/** Ends what is being said, or tells why it could not be said. */
	end: (error?: string) => void;
	arrive: (voices: FakeVoice[]) => void;
}
type SpeakingWindow = Window & { speech: Speech };

/** Where the fake notes for the next page that something was silenced, and what. */
export const silencedKey = 'silenced';

/**
 * Gives a page that has nothing open yet a speech of its own. It says nothing and ends nothing by itself. As in Chromium, a
 * silencing takes a moment, and what is said in that moment is lost.
 */
export async function fakeSpeech(page: Page, voices: FakeVoice[]) {
	await page.addInitScript(
		({ known, key }) => {
			type Utterance = EventTarget & { text: string; voice: { name: string } | null };
			let current: Utterance | undefined;
			let isSilencing = false;
			const said: Speech['said'] = [];
			const tell = (error?: string) => {
				const utterance = current;
				current = undefined;
				const event = new Event(error ? 'error' : 'end');
				utterance?.dispatchEvent(error ? Object.assign(event, { error }) : event);
			};
			const synthesis = Object.assign(new EventTarget(), {
				getVoices: () => known,
				pending: false,
				speak(utterance: Utterance) {
					if (isSilencing) return;
					current = utterance;
					said.push({ text: utterance.text, voice: utterance.voice?.name ?? '' });
				},
				cancel() {
					if (!current) return;
					sessionStorage.setItem(key, current.text);
					isSilencing = true;
					queueMicrotask(() => {
						isSilencing = false;
						tell('interrupted');
					});
				},
			});
			Object.defineProperty(synthesis, 'speaking', { get: () => current !== undefined });
			Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
			Object.assign(window, {
				SpeechSynthesisUtterance: class extends EventTarget {
					text: string;
					constructor(text: string) {
						super();
						this.text = text;
					}
				},
				speech: {
					said,
					end: tell,
					arrive(more: FakeVoice[]) {
						known = [...known, ...more];
						synthesis.dispatchEvent(new Event('voiceschanged'));
					},
				} satisfies Speech,
			});
		},
		{ known: voices, key: silencedKey },
	);
}

/** What has been said since the page was opened. */
export const said = (page: Page) =>
	page.evaluate(() => (window as unknown as SpeakingWindow).speech.said);

/** The sentence that is being said, or was said last. */
export const lastSaid = async (page: Page) => (await said(page)).at(-1)?.text;

/** Ends the sentence that is being said, or lets it fail. */
export const endSentence = (page: Page, error?: string) =>
	page.evaluate((code) => (window as unknown as SpeakingWindow).speech.end(code), error);

/** Lets the browser come to know of more voices. */
export const voicesArrive = (page: Page, voices: FakeVoice[]) =>
	page.evaluate((more) => (window as unknown as SpeakingWindow).speech.arrive(more), voices);

/** The words that are marked as being read. */
export const marked = (page: Page) =>
	page.evaluate(() =>
		[...(CSS.highlights.get('dibacakan') ?? [])].map((range) =>
			String(range as Range)
				.replace(/\s+/g, ' ')
				.trim(),
		),
	);

/** Ends sentence after sentence until the last, and gives all that was said. */
export const hearAll = async (page: Page) => {
	await page.evaluate(() => {
		const { speech, speechSynthesis } = window as unknown as SpeakingWindow;
		while (speechSynthesis.speaking) speech.end();
	});
	return (await said(page)).map(({ text }) => text);
};
