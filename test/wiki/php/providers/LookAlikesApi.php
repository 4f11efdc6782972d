<?php

/** action=antispoof, as the extension AntiSpoof answers it. */
class AccountCreatorLookAlikesApi extends ApiBase {
	/** @inheritDoc */
	public function execute() {
		[ 'username' => $username ] = $this->extractRequestParams();
		$conflicts = AccountCreatorLookAlikes::conflicts( $username );
		$this->getResult()->addValue( null, $this->getModuleName(), [
			'username' => $username,
			'normalised' => AccountCreatorLookAlikes::normalise( $username ),
			'result' => $conflicts ? 'conflict' : 'pass',
		] + ( $conflicts ? [ 'users' => $conflicts ] : [] ) );
	}

	/** @inheritDoc */
	public function getAllowedParams() {
		return [ 'username' => [ ApiBase::PARAM_TYPE => 'string', ApiBase::PARAM_REQUIRED => true ] ];
	}
}
