import type { Decoded } from '../core/decoded.ts';

export interface Camera {
	/** False once it was stopped, or taken away. */
	isOn: () => boolean;
	stop: () => void;
}

/** Shows in a video what the camera on the back of a device sees, as wished where it can, until it is stopped. */
export async function openCamera(
	video: HTMLVideoElement,
	wishes?: MediaTrackConstraints,
): Promise<Decoded<Camera, 'refused' | 'missing'>> {
	if (!('mediaDevices' in navigator)) return { ok: false, reason: 'missing' };
	let stream: MediaStream;
	try {
		stream = await navigator.mediaDevices.getUserMedia({
			video: { facingMode: 'environment', ...wishes },
		});
	} catch (error) {
		const refused = error instanceof DOMException && error.name === 'NotAllowedError';
		return { ok: false, reason: refused ? 'refused' : 'missing' };
	}
	const stop = () => {
		for (const track of stream.getTracks()) track.stop();
		video.srcObject = null;
	};
	try {
		video.srcObject = stream;
		await video.play();
	} catch {
		// The video was taken off the page meanwhile.
		stop();
		return { ok: false, reason: 'missing' };
	}
	return { ok: true, value: { isOn: () => stream.active, stop } };
}
