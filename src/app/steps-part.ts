/** What is needed only where a wiki sets captchas, or wants more to be answered before an account is done. */

import type { Captcha } from '../accounts/contract/captcha';
import { wiki } from './browser';
import { fetchAdvice } from './fetch-advice';
import type { AccountElsewhere } from '../accounts/one/one-state';
import { StepConversation, type StepDependencies } from '../accounts/steps/step-conversation';
import { HandOver } from '../accounts/contract/hand-over';
import type { Converse } from '../accounts/one/creation';
import messages from '../i18n/en.json';
import { CaptchaView, type CaptchaViewDependencies } from '../ui/shared/captcha-view';
import { defineMessages } from '../ui/shared/messages';
import type { RedirectMarks } from '../ui/shared/redirect-return';
import { RedirectWindow } from '../ui/shared/redirect-window';
import type { Screen } from '../ui/shared/screen';
import { StepScreen } from '../ui/shared/step-screen';
import type { Redirector } from '../ui/shared/step-view';
import { createAccountPage } from '../wiki/create-account-page';

// Lists, which build upon this part, take it from here: it is with the other captchas.
export { ChallengeView } from '../ui/list/challenge-view';

export interface StepsPart {
	redirector: Redirector;
	converse: Converse;
	waitFor( ...account: AccountElsewhere ): HandOver;
	screen( conversation: StepConversation ): Screen;
	puzzle( captcha: Captcha, callbacks: Omit<CaptchaViewDependencies, 'createAccountPage'> ): JQuery;
}

export function makeStepsPart( dependencies: StepDependencies, marks: RedirectMarks ): StepsPart {
	defineMessages( messages );
	const redirector = new RedirectWindow( marks, wiki );
	return {
		redirector,
		converse: ( account, step, onEnd ) => Promise.resolve(
			new StepConversation( dependencies, account, step, onEnd )
		),
		waitFor: ( ...account ) => new HandOver( dependencies.service, dependencies.clock, ...account ),
		screen: ( conversation ) => new StepScreen( conversation, { redirector, createAccountPage, fetchAdvice } ),
		puzzle: ( captcha, callbacks ) => new CaptchaView( captcha, { ...callbacks, createAccountPage } ).$element
	};
}
