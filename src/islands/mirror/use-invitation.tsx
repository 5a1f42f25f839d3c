import { Notice } from '../../ui/Notice.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import type { MirrorProps } from './props.ts';

/** What stands in for with-session.ts where it could not be fetched. */
const withoutSession = {
	Invitation: ({ labels }: MirrorProps) => <Notice role="alert">{labels.noSession}</Notice>,
	finishForSession: () => undefined,
};

/**
 * What a mirror opened from a trainer's link needs besides: undefined until it is there; null, and never fetched, for any
 * other. It is fetched before the first question, so that the code at the end needs no network.
 */
export function useInvitation(ready: boolean) {
	const isInvited = ready && /^#(%23)?sesi/.test(location.hash);
	const invitation = useLazy(isInvited, () =>
		import('./invitation/with-session.ts').catch(() => withoutSession),
	);
	return ready && !isInvited ? null : invitation;
}
