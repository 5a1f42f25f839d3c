/** The dark modules of a QR code as the path of a drawing, one unit a module. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
	return rows
		.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
		.join('');
}
