import encodeQR from 'qr';
import { qrPath } from './qr-path.ts';

interface Props {
	text: string;
	/** What it holds, for screen readers. */
	label: string;
	class?: string | undefined;
}

/** The light margin a scanner needs around the code, in modules. */
const quiet = 4;

/** A QR code, dark on light in every theme: many scanners read no other. */
export function QrCode({ text, label, class: className }: Props) {
	const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet });
	return (
		<svg
			class={className}
			viewBox={`0 0 ${rows.length} ${rows.length}`}
			role="img"
			aria-label={label}
		>
			<rect width={rows.length} height={rows.length} fill="#fff" />
			<path d={qrPath(rows)} fill="#000" shape-rendering="crispEdges" />
		</svg>
	);
}
