/**
 * Fetches the parts a trainer may need once there are codes (exports, drawings, the QR reader), so that they work without a
 * connection later. A part that cannot be fetched now is fetched when it is needed.
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
