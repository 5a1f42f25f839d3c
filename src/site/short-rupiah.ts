/** An amount as a drawing has room for it: `500 rb`, `1,5 juta`. */
export function shortRupiah(amount: number): string {
	const [size, name] = amount < 1_000_000 ? [1_000, 'rb'] : [1_000_000, 'juta'];
	return `${(amount / size).toLocaleString('id-ID')} ${name}`;
}
