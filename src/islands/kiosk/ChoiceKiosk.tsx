import { choiceKind } from '../mirror/choice/choice-kind.tsx';
import type { MirrorKind } from '../mirror/props.ts';
import { KioskOf } from './KioskOf.tsx';
import type { KioskPageProps } from './props.ts';

/** A kiosk for a mirror of phrases to choose from. */
export default function ChoiceKiosk(props: KioskPageProps) {
	return <KioskOf {...props} kind={choiceKind as unknown as MirrorKind} />;
}
