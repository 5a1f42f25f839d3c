import { useStore } from '@nanostores/preact';
import type { deckCopy } from '../../copy/deck.ts';
import type { MySession } from '../../core/device/my-sessions.ts';
import { lastSaved, mySessions } from '../../stores/my-sessions.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { fill } from '../../ui/text.ts';
import { Address } from './Address.tsx';
import { type AddressLinks, addressesOf } from './addresses.ts';
import styles from './on-slide.module.css';

interface Props {
	links: AddressLinks;
	labels: (typeof deckCopy)['session'];
}

const none: MySession[] = [];

/** The way into the session that was saved last on this device, for a slide; where there is none, what the room waits for. */
export default function OnSlide({ links, labels }: Props) {
	const sessions = useStore(mySessions.$value, { ssr: () => none });
	const latest = lastSaved(sessions);
	if (!latest)
		return (
			<div class={styles['none']}>
				<p>{labels.none}</p>
				<p>{labels.promise}</p>
			</div>
		);
	const { link, address, code } = addressesOf(latest, links);
	return (
		<div class={styles['session']}>
			<QrCode text={link} label={fill(labels.qr, { name: latest.name })} />
			<div>
				<p>
					<strong>{latest.name}</strong>
				</p>
				<p>
					{labels.scan} <Address text={address} /> {labels.code}
				</p>
				<p class={styles['code']}>{code}</p>
				<p>{labels.promise}</p>
			</div>
		</div>
	);
}
