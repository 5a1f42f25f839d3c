/**
 * Fetches what a trainer may ask for once there are codes (files, pictures, the QR reader), so that it is there when the
 * connection is not. What cannot be fetched now is asked for again when it is needed.
 */
export function fetchLater(): void {
	const parts = [
		() => import('./export/csv.ts'),
		() => import('./export/xlsx.ts'),
		() => import('./export/json.ts'),
		() => import('./display/draw-comparison.ts'),
		() => import('../../ui/draw-letter-profile.ts'),
		() => import('qr/decode.js'),
	];
	for (const part of parts) part().catch(() => undefined);
}
