import { fill } from '../../ui/text.ts';
import { invitationLines } from '../mirror/invitation/invitation-lines.ts';
import styles from './builder.module.css';
import type { Made } from './made.ts';
import type { BuilderProps } from './props.ts';

/** What participants read when they open the link, in the very words they will read. */
export function Preview(props: BuilderProps & { made: Made }) {
	const { made, paths, labels, sessionLabels } = props;
	const { session, gaps } = made;
	const path = [...paths.handbooks, ...paths.guides].find(({ id }) => id === session.path);
	return (
		<section class={styles['preview']} aria-labelledby="pratinjau">
			<h2 id="pratinjau">{labels.preview.title}</h2>
			<div class={styles['invitation']}>
				<h3>{fill(sessionLabels.invitation.title, gaps)}</h3>
				<p>
					{gaps.title}. {fill(sessionLabels.invitation.wave, gaps)}
				</p>
				<ul>
					{invitationLines(session, gaps, sessionLabels.invitation).map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
				{path && <p>{fill(labels.preview.path, { title: path.title })}</p>}
			</div>
		</section>
	);
}
