import { render } from 'preact';
import { QrCode } from '../../ui/QrCode.tsx';

/** Shows the address of this page as a QR code and in words. */
export function showPageCode(place: HTMLElement) {
	const address = location.origin + location.pathname;
	render(
		<>
			<QrCode text={address} label={place.dataset['label'] ?? ''} />
			{address}
		</>,
		place,
	);
}
