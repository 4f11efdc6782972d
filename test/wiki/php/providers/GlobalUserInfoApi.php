<?php

/** meta=globaluserinfo, as the extension CentralAuth answers it. */
class AccountCreatorGlobalUserInfoApi extends ApiQueryBase {
	/**
	 * @param ApiQuery $query
	 * @param string $name
	 */
	public function __construct( $query, $name ) {
		parent::__construct( $query, $name, 'gui' );
	}

	/** @inheritDoc */
	public function execute() {
		global $wgAccountCreatorGlobalAccounts;
		[ 'user' => $user, 'prop' => $prop ] = $this->extractRequestParams();
		$account = $wgAccountCreatorGlobalAccounts[$user] ?? null;
		$this->getResult()->addValue( 'query', $this->getModuleName(), $account === null ? [ 'missing' => true ] : [
			'home' => $account['home'], 'id' => 1, 'registration' => $account['registration'], 'name' => $user,
		] + ( in_array( 'editcount', $prop ?? [], true ) ? [ 'editcount' => $account['editcount'] ] : [] ) );
	}

	/** @inheritDoc */
	public function getAllowedParams() {
		return [
			'user' => [ ApiBase::PARAM_TYPE => 'user' ],
			'prop' => [ ApiBase::PARAM_TYPE => [ 'groups', 'rights', 'merged', 'unattached', 'editcount' ], ApiBase::PARAM_ISMULTI => true ],
		];
	}
}
