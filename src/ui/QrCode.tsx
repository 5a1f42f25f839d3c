import encodeQR from 'qr';

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
	const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
	return (
		<svg
			class={className}
			viewBox={`0 0 ${rows.length} ${rows.length}`}
			role="img"
			aria-label={label}
		>
			<rect width={rows.length} height={rows.length} fill="#fff" />
			<path d={dark.join('')} fill="#000" shape-rendering="crispEdges" />
		</svg>
	);
}
