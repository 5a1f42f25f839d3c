/**
 * A voice that speaks Indonesian and works on the device itself, if the browser has one: the words given to any other
 * would leave the device. Android also writes `id_ID`, and `in` or `ind` for the language.
 */
export const findVoice = () =>
	speechSynthesis
		.getVoices()
		.find(({ lang, localService }) => localService && /^(id|ind?)([-_]|$)/i.test(lang));

/** Calls once there is such a voice. Some browsers know their voices only some time after the page was opened. */
export function whenVoiceFound(found: () => void) {
	if (!('speechSynthesis' in window)) return;

	function look() {
		if (!findVoice()) return;
		speechSynthesis.removeEventListener('voiceschanged', look);
		found();
	}

	speechSynthesis.addEventListener('voiceschanged', look);
	look();
}
