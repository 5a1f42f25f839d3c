import { QrWall } from '../../ui/QrWall.tsx';
import { fill } from '../../ui/text.ts';
import { Address } from './Address.tsx';
import type { HandoutProps } from './handout.ts';
import styles from './projector.module.css';

/** What is projected while people join. */
export function Projector({ onClose, ...props }: HandoutProps & { onClose: () => void }) {
	const { handout, labels } = props;
	const { screen, share } = labels;
	const { session, link, address, code, hasLongName, gaps } = handout;
	return (
		<QrWall
			label={fill(screen.label, gaps)}
			text={link}
			qrLabel={fill(share.qr, gaps)}
			title={session.name}
			hasLongTitle={hasLongName}
			labels={screen}
			onClose={onClose}
		>
			<p>{fill(screen.subtitle, gaps)}</p>
			<p>{screen.scan}</p>
			<p>
				{screen.type} <Address text={address} /> {screen.code}
			</p>
			<p class={styles['code']}>{code}</p>
			<p>{screen.promise}</p>
		</QrWall>
	);
}
