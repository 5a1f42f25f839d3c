/** Tells a person who does not look that a sheet was read. */
export interface Signals {
	/** Sounds and vibrates: once for a sheet that is clear, twice and lower for one that asks something. */
	give: (asks: boolean, withSound: boolean) => void;
	close: () => void;
}

/** Seconds and hertz. */
const tone = { clear: 988, asks: 494, length: 0.12, pause: 0.08 };

/** Opens the sound, which browsers allow only while they handle a tap or a key. */
export function openSignals(): Signals {
	const audio = 'AudioContext' in window ? new AudioContext() : undefined;
	return {
		give(asks, withSound) {
			// Absent in Safari and Firefox, though its type says otherwise.
			if ('vibrate' in navigator) navigator.vibrate(asks ? [80, 80, 80] : 80);
			if (!audio || !withSound) return;
			const now = audio.currentTime;
			sound(audio, asks ? tone.asks : tone.clear, now);
			if (asks) sound(audio, tone.asks, now + tone.length + tone.pause);
		},
		close() {
			void audio?.close();
		},
	};
}

function sound(audio: AudioContext, hertz: number, at: number): void {
	const source = audio.createOscillator();
	const volume = audio.createGain();
	source.frequency.value = hertz;
	volume.gain.setValueAtTime(0.25, at);
	// Faded out, or it would click.
	volume.gain.exponentialRampToValueAtTime(0.001, at + tone.length);
	source.connect(volume).connect(audio.destination);
	source.start(at);
	source.stop(at + tone.length);
}
