import type { Decoded } from '../core/decoded.ts';
import { type Camera, openCamera } from './camera.ts';

/** The part of the browser's own BarcodeDetector that is used here; TypeScript does not know it yet. */
interface Detector {
	detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
type DetectorClass = (new (options: { formats: string[] }) => Detector) & {
	getSupportedFormats: () => Promise<string[]>;
};

/** The pause between two readings, so that a phone does not grow hot. */
const restMilliseconds = 150;

/**
 * Looks for QR codes through the camera until stopped, with the browser's own reader where it has one, else with one
 * fetched for the purpose.
 */
export async function startScanner(
	video: HTMLVideoElement,
	onText: (text: string) => void,
): Promise<Decoded<Camera, 'refused' | 'missing'>> {
	const opened = await openCamera(video);
	if (!opened.ok) return opened;
	const { isOn, stop } = opened.value;
	let readCodes: () => Promise<string[]>;
	try {
		readCodes = (await nativeReader(video)) ?? (await ownReader(video));
	} catch {
		// The reader could not be fetched.
		stop();
		return { ok: false, reason: 'missing' };
	}
	let timer: ReturnType<typeof setTimeout> | undefined;
	const scan = async () => {
		for (const text of await readCodes()) onText(text);
		if (isOn()) timer = setTimeout(() => void scan(), restMilliseconds);
	};
	void scan();
	return {
		ok: true,
		value: {
			isOn,
			stop() {
				clearTimeout(timer);
				stop();
			},
		},
	};
}

async function nativeReader(
	video: HTMLVideoElement,
): Promise<(() => Promise<string[]>) | undefined> {
	const { BarcodeDetector } = window as { BarcodeDetector?: DetectorClass };
	const formats = await BarcodeDetector?.getSupportedFormats().catch((): string[] => []);
	if (!BarcodeDetector || !formats?.includes('qr_code')) return undefined;
	const detector = new BarcodeDetector({ formats: ['qr_code'] });
	return async () => {
		// A frame that cannot be read yet is no error.
		const found = await detector.detect(video).catch(() => []);
		return found.map(({ rawValue }) => rawValue);
	};
}

async function ownReader(video: HTMLVideoElement): Promise<() => Promise<string[]>> {
	const { default: decodeQR } = await import('qr/decode.js');
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true });
	return () => {
		const { videoWidth: width, videoHeight: height } = video;
		if (!context || width === 0) return Promise.resolve([]);
		canvas.width = width;
		canvas.height = height;
		context.drawImage(video, 0, 0);
		try {
			return Promise.resolve([decodeQR(context.getImageData(0, 0, width, height))]);
		} catch {
			// It throws where there is no QR code in the frame.
			return Promise.resolve([]);
		}
	};
}
