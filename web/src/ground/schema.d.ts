// Written by tools/schema.mjs from the OpenAPI document of the server.
export interface paths {
  '/api/admin/audit': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadAudit */
    get: operations['ApiAdminAuditReadAudit']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/audit/anchors': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** PutAnchors */
    put: operations['ApiAdminAuditAnchorsPutAnchors']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/audit/export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ExportAudit */
    get: operations['ApiAdminAuditExportExportAudit']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/audit/state': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadAuditState */
    get: operations['ApiAdminAuditStateReadAuditState']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/audit/verify': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** VerifyAudit */
    post: operations['ApiAdminAuditVerifyVerifyAudit']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/files/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadFile */
    get: operations['ApiFilesIdReadFile']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** RenameFile */
    patch: operations['ApiFilesIdRenameFile']
    trace?: never
  }
  '/api/files/{id}/content': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadContent */
    get: operations['ApiFilesIdContentGetReadContent']
    put?: never
    post?: never
    delete?: never
    options?: never
    /** ReadContent */
    head: operations['ApiFilesIdContentHeadReadContent']
    patch?: never
    trace?: never
  }
  '/api/files/{id}/thumbnail': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadThumbnail */
    get: operations['ApiFilesIdThumbnailGetReadThumbnail']
    put?: never
    post?: never
    delete?: never
    options?: never
    /** ReadThumbnail */
    head: operations['ApiFilesIdThumbnailHeadReadThumbnail']
    patch?: never
    trace?: never
  }
  '/api/files/{id}/versions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListVersions */
    get: operations['ApiFilesIdVersionsListVersions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/files/{id}/versions/{version}/content': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadVersionContent */
    get: operations['ApiFilesIdVersionsContentGetReadVersionContent']
    put?: never
    post?: never
    delete?: never
    options?: never
    /** ReadVersionContent */
    head: operations['ApiFilesIdVersionsContentHeadReadVersionContent']
    patch?: never
    trace?: never
  }
  '/api/files/{id}/versions/{version}/restore': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** RestoreVersion */
    post: operations['ApiFilesIdVersionsRestoreRestoreVersion']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/files/held': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListHeld */
    get: operations['ApiFilesHeldListHeld']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/files/policy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadPolicy */
    get: operations['ApiFilesPolicyReadPolicy']
    /** SavePolicy */
    put: operations['ApiFilesPolicySavePolicy']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/guests/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** ComeIn */
    post: operations['ApiGuestsTokenComeIn']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/links/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadLink */
    get: operations['ApiLinksTokenReadLink']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/links/{token}/open': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** OpenLink */
    post: operations['ApiLinksTokenOpenOpenLink']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/factors': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadFactors */
    get: operations['ApiMeFactorsReadFactors']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/favourites': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadFavourites */
    get: operations['ApiMeFavouritesReadFavourites']
    /** OrderFavourites */
    put: operations['ApiMeFavouritesOrderFavourites']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/passkeys': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** AddPasskey */
    post: operations['ApiMePasskeysAddPasskey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/passkeys/{passkey}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** RemovePasskey */
    delete: operations['ApiMePasskeysRemovePasskey']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/passkeys/options': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** BeginPasskey */
    post: operations['ApiMePasskeysOptionsBeginPasskey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/recents': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadRecents */
    get: operations['ApiMeRecentsReadRecents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/recovery-codes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** NewRecoveryCodes */
    post: operations['ApiMeRecoveryCodesNewRecoveryCodes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/sessions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadSessions */
    get: operations['ApiMeSessionsReadSessions']
    put?: never
    post?: never
    /** EndElsewhere */
    delete: operations['ApiMeSessionsEndElsewhere']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/sessions/{session}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** EndSession */
    delete: operations['ApiMeSessionsEndSession']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/settings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** SaveSettings */
    patch: operations['ApiMeSettingsSaveSettings']
    trace?: never
  }
  '/api/me/tokens': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadTokens */
    get: operations['ApiMeTokensReadTokens']
    put?: never
    /** MakeToken */
    post: operations['ApiMeTokensMakeToken']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/tokens/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** EndToken */
    delete: operations['ApiMeTokensEndToken']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/totp': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** BeginTotp */
    post: operations['ApiMeTotpBeginTotp']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/totp/confirm': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** ConfirmTotp */
    post: operations['ApiMeTotpConfirmConfirmTotp']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/totp/remove': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** RemoveTotp */
    post: operations['ApiMeTotpRemoveRemoveTotp']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/policy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadPolicy */
    get: operations['ApiPolicyReadPolicy']
    /** ChangePolicy */
    put: operations['ApiPolicyChangePolicy']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/search': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Search */
    get: operations['ApiSearchSearch']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/search/quick': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** SearchQuick */
    get: operations['ApiSearchQuickSearchQuick']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadSession */
    get: operations['ApiSessionReadSession']
    put?: never
    /** CreateSession */
    post: operations['ApiSessionCreateSession']
    /** DeleteSession */
    delete: operations['ApiSessionDeleteSession']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/extend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** ExtendSession */
    post: operations['ApiSessionExtendExtendSession']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/passkey': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** EnterWithPasskey */
    post: operations['ApiSessionPasskeyEnterWithPasskey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/passkey/options': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** AskPasskey */
    post: operations['ApiSessionPasskeyOptionsAskPasskey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/password': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** ChangePassword */
    post: operations['ApiSessionPasswordChangePassword']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/second-factor': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** ShowSecondFactor */
    post: operations['ApiSessionSecondFactorShowSecondFactor']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/setup': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** SetUp */
    post: operations['ApiSetupSetUp']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadThings */
    get: operations['ApiThingsReadThings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadThing */
    get: operations['ApiThingsIdReadThing']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/access-requests': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** AskForAccess */
    post: operations['ApiThingsIdAccessRequestsAskForAccess']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/children': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadChildren */
    get: operations['ApiThingsIdChildrenReadChildren']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/favourite': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** FavourThing */
    put: operations['ApiThingsIdFavouriteFavourThing']
    post?: never
    /** UnfavourThing */
    delete: operations['ApiThingsIdFavouriteUnfavourThing']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/files': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListFiles */
    get: operations['ApiThingsIdFilesListFiles']
    put?: never
    /** AddFiles */
    post: operations['ApiThingsIdFilesAddFiles']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/files/{file}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** RemoveFile */
    delete: operations['ApiThingsIdFilesRemoveFile']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/grants/{party}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** GiveRole */
    put: operations['ApiThingsIdGrantsPartyGiveRole']
    post?: never
    /** WithdrawRole */
    delete: operations['ApiThingsIdGrantsPartyWithdrawRole']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/grants/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** PreviewGrant */
    post: operations['ApiThingsIdGrantsPreviewPreviewGrant']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/guests': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** InviteGuest */
    post: operations['ApiThingsIdGuestsInviteGuest']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/inherits': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** ChangeInheriting */
    put: operations['ApiThingsIdInheritsChangeInheriting']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/links': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** CreateLink */
    post: operations['ApiThingsIdLinksCreateLink']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/links/{link}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** DeleteLink */
    delete: operations['ApiThingsIdLinksDeleteLink']
    options?: never
    head?: never
    /** ChangeLink */
    patch: operations['ApiThingsIdLinksChangeLink']
    trace?: never
  }
  '/api/things/{id}/people': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadPeople */
    get: operations['ApiThingsIdPeopleReadPeople']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/people/{person}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadReasons */
    get: operations['ApiThingsIdPeoplePersonReadReasons']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/seen': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** SeeThing */
    post: operations['ApiThingsIdSeenSeeThing']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/sharing': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadSharing */
    get: operations['ApiThingsIdSharingReadSharing']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/where': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadWhere */
    get: operations['ApiThingsIdWhereReadWhere']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/uploads': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** CreateUpload */
    post: operations['ApiUploadsCreateUpload']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/uploads/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadUpload */
    get: operations['ApiUploadsIdReadUpload']
    put?: never
    post?: never
    /** DeleteUpload */
    delete: operations['ApiUploadsIdDeleteUpload']
    options?: never
    /** HeadUpload */
    head: operations['ApiUploadsIdHeadUpload']
    /** AppendUpload */
    patch: operations['ApiUploadsIdAppendUpload']
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** AccessRequest */
    AccessRequest: {
      /** @default  */
      note: string
    }
    /** Anchored */
    Anchored: {
      /** Format: date-time */
      at: string
      position: number
    }
    /** AuditState */
    AuditState: {
      anchored: components['schemas']['Anchored'] | null
      position: number
      second_path: string | null
      verified: components['schemas']['Verified'] | null
    }
    /** Brief */
    Brief: {
      /** Format: uuid */
      id: string
      kind: string
      /** @default O */
      label: string
      /** @default  */
      ref: string
      title: string
      /** @default  */
      url: string
    }
    /** Briefs */
    Briefs: {
      items: components['schemas']['Brief'][]
      next?: string | null
    }
    /** Came */
    Came: {
      thing: components['schemas']['Brief']
    }
    /** Challenge */
    Challenge: {
      /** Format: uuid */
      id: string
      options: {
        [key: string]: unknown
      }
    }
    /** Choices */
    Choices: {
      dense?: boolean | null
      language?: string | null
      plain?: boolean | null
      text?: string | null
      theme?: string | null
    }
    /** Code */
    Code: {
      code: string
    }
    /** Codes */
    Codes: {
      recovery_codes: string[]
      session?: components['schemas']['SessionView'] | null
    }
    /** Confirmed */
    Confirmed: {
      password: string
    }
    /** Credentials */
    Credentials: {
      number: string
      password: string
    }
    /** Ended */
    Ended: {
      ended: number
    }
    /** Enrolment */
    Enrolment: {
      secret: string
      svg: string
      uri: string
    }
    /** Entries */
    Entries: {
      items: components['schemas']['Entry'][]
      next: string | null
    }
    /** Entry */
    Entry: {
      /** Format: uuid */
      actor: string
      actor_fn: string
      /** Format: date-time */
      at: string
      name: string
      /** Format: uuid */
      place: string
      position: number
      request: string | null
      subject: string
      title: string
      values: {
        [key: string]: unknown
      }
      via: string
    }
    /** Factors */
    Factors: {
      passkeys: components['schemas']['Passkey'][]
      recovery_left: number
      required: boolean
      totp: boolean
    }
    /** FileList */
    FileList: {
      items: components['schemas']['FileView'][]
      may: string[]
      next: string | null
    }
    /** Policy */
    files_models_Policy: {
      allow_types?: string[] | null
      clamd?: string | null
      /**
       * @default [
       *       "bat",
       *       "cmd",
       *       "com",
       *       "cpl",
       *       "dll",
       *       "exe",
       *       "hta",
       *       "jar",
       *       "js",
       *       "jse",
       *       "lnk",
       *       "msi",
       *       "ps1",
       *       "reg",
       *       "scr",
       *       "vbe",
       *       "vbs",
       *       "wsf"
       *     ]
       */
      deny_extensions: string[]
      /**
       * @default [
       *       "application/x-msdownload",
       *       "application/x-elf",
       *       "application/x-mach-binary"
       *     ]
       */
      deny_types: string[]
      /** @default 21474836480 */
      file_bytes: number
      /** @default false */
      keep_location: boolean
      person_bytes?: number | null
    }
    /** FileView */
    FileView: {
      /** Format: date-time */
      changed_at: string
      /** Format: uuid */
      changed_by: string
      /** Format: date-time */
      created_at: string
      /** Format: uuid */
      created_by: string
      /** Format: uuid */
      id: string
      inline: boolean
      may: string[]
      media_type: string
      name: string
      picture: boolean
      ref: string
      revision: number
      sha256: string
      size: number
      state: components['schemas']['State']
      /** Format: uuid */
      thing: string
      version: number
    }
    /** FirstSetUp */
    FirstSetUp: {
      fn: string
      /** @default  */
      fn_en: string
      /** @default ko */
      language: string
      number: string
      password: string
      person: string
    }
    /** Hit */
    Hit: {
      /** Format: date-time */
      at: string
      /** Format: uuid */
      created_by: string
      /** Format: uuid */
      id: string
      kind: string
      label: string
      path: components['schemas']['Step'][]
      /** Format: uuid */
      place: string
      place_name: string
      ref: string
      snippet: components['schemas']['Piece']
      summary: string
      title: components['schemas']['Piece']
      within: string | null
    }
    /** Policy */
    identity_policy_Policy: {
      /** @default 14 */
      absolute_hours: number
      /** @default false */
      admin_second_factor: boolean
      /** @default 120 */
      idle_minutes: number
      /** @default 14 */
      invitation_days: number
      /** @default 10 */
      parallel: number
      /** @default  */
      rp_id: string
      /** @default false */
      staff_second_factor: boolean
      /** @default 365 */
      token_days: number
    }
    /** Answer */
    identity_routes_session_Answer: {
      credential: {
        [key: string]: unknown
      }
      /** Format: uuid */
      id: string
    }
    /** Inheriting */
    Inheriting: {
      inherits: boolean
      /** @default false */
      keep: boolean
    }
    /** Institution */
    Institution: {
      /** @default false */
      demo: boolean
      /** @default  */
      fn: string
      /** @default  */
      fn_en: string
      /** @default  */
      notice: string
    }
    /** Line */
    Line: {
      adds: boolean
      delegates: boolean
      expires_at: string | null
      inherited: boolean
      party: components['schemas']['Party']
      role: string | null
      source: components['schemas']['Brief'] | null
    }
    /** Link */
    Link: {
      /** Format: date-time */
      created_at: string
      expires_at: string | null
      /** Format: uuid */
      id: string
      password: boolean
      role: string
      url: string
    }
    /** LinkChange */
    LinkChange: {
      expires_at?: string | null
      password?: string | null
      role?: components['schemas']['Role'] | null
    }
    /** LinkView */
    LinkView: {
      password: boolean
      role?: string | null
      thing?: components['schemas']['Brief'] | null
    }
    /** Me */
    Me: {
      fn: string
      fn_en: string
      /** Format: uuid */
      id: string
      number: string | null
      portrait: string | null
      sort: string
    }
    /** Member */
    Member: {
      person: components['schemas']['Party']
      role: string | null
    }
    /** Members */
    Members: {
      count: number
      items: components['schemas']['Member'][]
      next?: string | null
    }
    /** Name */
    Name: {
      hint: string
      /** Format: uuid */
      id: string
      kind: string
      ref: string
      title: string
    }
    /** Names */
    Names: {
      items: components['schemas']['Name'][]
    }
    /** NewGrant */
    NewGrant: {
      /** @default false */
      adds: boolean
      /** @default false */
      delegates: boolean
      expires_at?: string | null
      role: components['schemas']['Role'] | null
    }
    /** NewGuest */
    NewGuest: {
      email: string
      expires_at?: string | null
      /** @default  */
      fn: string
      role: components['schemas']['Role']
    }
    /** NewLink */
    NewLink: {
      expires_at?: string | null
      password?: string | null
      role: components['schemas']['Role']
    }
    /** NewName */
    NewName: {
      name: string
    }
    /** NewPasskey */
    NewPasskey: {
      credential: {
        [key: string]: unknown
      }
      /** Format: uuid */
      id: string
      name: string
    }
    /** NewPolicy */
    NewPolicy: {
      allow_types: string[] | null
      clamd: string | null
      deny_extensions: string[]
      deny_types: string[]
      file_bytes: number
      keep_location: boolean
      person_bytes: number | null
    }
    /** NewToken */
    NewToken: {
      /** @default 90 */
      days: number
      /** @default token */
      kind: string
      name: string
      password: string
      scopes?: string[] | null
    }
    /** Order */
    Order: {
      ids: string[]
    }
    /** Party */
    Party: {
      /** Format: uuid */
      id: string
      kind: string
      name: string
    }
    /** Passkey */
    Passkey: {
      /** Format: date-time */
      created_at: string
      /** Format: uuid */
      id: string
      name: string
      used_at: string | null
    }
    /** PasskeyMade */
    PasskeyMade: {
      passkey: components['schemas']['Passkey']
      recovery_codes: string[]
      session: components['schemas']['SessionView']
    }
    /** Password */
    Password: {
      password: string
    }
    /** Passwords */
    Passwords: {
      new: string
      old: string
    }
    /** Piece */
    Piece: {
      /** @default false */
      cut_after: boolean
      /** @default false */
      cut_before: boolean
      hits: [number, number][]
      text: string
    }
    /** Place */
    Place: {
      address: string
      /** Format: date-time */
      created_at: string
      device: string
      /** Format: date-time */
      ends_at: string
      here: boolean
      /** Format: uuid */
      id: string
      /** Format: date-time */
      seen_at: string
    }
    /** Places */
    Places: {
      items: components['schemas']['Place'][]
    }
    /** Preview */
    Preview: {
      changes: components['schemas']['Some']
      gains: components['schemas']['Some']
      loses: components['schemas']['Some']
    }
    ProblemDocument: {
      code: string
      errors?: {
        [key: string]: string
      }[]
      instance: string
      params?: {
        [key: string]: string | number
      }
      status: number
      title: string
      type: string
    }
    /** Reason */
    Reason: {
      adds: boolean
      inherited: boolean
      party: components['schemas']['Party']
      role: string | null
      source: components['schemas']['Brief'] | null
    }
    /** Reasons */
    Reasons: {
      reasons: components['schemas']['Reason'][]
      role: string | null
    }
    /** Recents */
    Recents: {
      items: components['schemas']['Seen'][]
      next?: string | null
    }
    /**
     * Role
     * @description busy < view < comment < edit < manage. Compared by `rank`; kept in the database as the rank.
     * @enum {string}
     */
    Role: 'busy' | 'view' | 'comment' | 'edit' | 'manage'
    /** Answer */
    search_models_Answer: {
      alternative: string | null
      items: components['schemas']['Hit'][]
      next: string | null
    }
    /** SecondPath */
    SecondPath: {
      second_path: string | null
    }
    /** Seen */
    Seen: {
      /** Format: date-time */
      seen_at: string
      thing: components['schemas']['Brief']
    }
    /** SessionView */
    SessionView: {
      demo: boolean
      ends_at?: string | null
      idle_ends_at?: string | null
      /** @default 0 */
      idle_seconds: number
      institution: components['schemas']['Institution']
      language: string
      may: string[]
      /** @default false */
      may_administer: boolean
      person: components['schemas']['Me'] | null
      position: number
      settings: {
        [key: string]: unknown
      }
      state: string
    }
    /** Sharing */
    Sharing: {
      /** Format: uuid */
      collection: string
      grants: components['schemas']['Line'][]
      inherits: boolean
      links: components['schemas']['Link'][]
      may: string[]
      offers: string[]
      own: boolean
      parent: components['schemas']['Brief'] | null
      thing: components['schemas']['Brief']
    }
    /** Some */
    Some: {
      count: number
      people: components['schemas']['Party'][]
    }
    /**
     * State
     * @description Whether a version may be served: held until looked at, infected for good.
     * @enum {string}
     */
    State: 'clean' | 'held' | 'infected'
    /** Step */
    Step: {
      /** Format: uuid */
      id: string
      kind: string
      title: string
    }
    /** Taken */
    Taken: {
      file: components['schemas']['FileView'] | null
      name: string
      problem: components['schemas']['Trouble'] | null
    }
    /** TakenList */
    TakenList: {
      items: components['schemas']['Taken'][]
    }
    /** Thing */
    Thing: {
      /** Format: date-time */
      changed_at: string
      /** Format: date-time */
      created_at: string
      /** Format: uuid */
      created_by: string
      favourite: boolean
      follow: string | null
      /** Format: uuid */
      id: string
      kind: string
      label: string
      may: string[]
      path: components['schemas']['Brief'][]
      /** Format: uuid */
      place: string
      ref: string
      role: string | null
      summary: string
      title: string
      trashed_at: string | null
      url: string
      within: string | null
    }
    /** Token */
    Token: {
      /** Format: date-time */
      created_at: string
      /** Format: date-time */
      expires_at: string
      hint: string
      /** Format: uuid */
      id: string
      kind: string
      name: string
      scopes: string[] | null
      used_at: string | null
      used_from: string
    }
    /** TokenMade */
    TokenMade: {
      secret: string
      token: components['schemas']['Token']
    }
    /** Tokens */
    Tokens: {
      items: components['schemas']['Token'][]
    }
    /** Trouble */
    Trouble: {
      code: string
      params: {
        [key: string]: string | number
      }
    }
    /** UploadView */
    UploadView: {
      /** Format: date-time */
      expires_at: string
      file: components['schemas']['FileView'] | null
      /** Format: uuid */
      id: string
      name: string
      offset: number
      size: number
      /** Format: uuid */
      thing: string
      url: string
    }
    /** Verified */
    Verified: {
      /** Format: date-time */
      at: string
      facts: number
      position?: number | null
      why?: string | null
    }
    /** VersionView */
    VersionView: {
      /** Format: date-time */
      at: string
      /** Format: uuid */
      by: string
      current: boolean
      media_type: string
      original: string | null
      sha256: string
      size: number
      state: components['schemas']['State']
      version: number
      why: string
    }
    /** Welcome */
    Welcome: {
      expires_at: string | null
      person: components['schemas']['Party']
      url: string | null
    }
    /** Where */
    Where: {
      /** Format: uuid */
      id: string
      kind: string
      ref: string
    }
    /** Wish */
    Wish: {
      /** @default false */
      adds: boolean
      /** Format: uuid */
      party: string
      role: components['schemas']['Role'] | null
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  ApiAdminAuditReadAudit: {
    parameters: {
      query?: {
        actor?: string | null
        after?: string | null
        most?: number
        name?: string | null
        place?: string | null
        since?: string | null
        subject?: string | null
        until?: string | null
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Entries']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiAdminAuditAnchorsPutAnchors: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SecondPath']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AuditState']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiAdminAuditExportExportAudit: {
    parameters: {
      query?: {
        actor?: string | null
        name?: string | null
        place?: string | null
        since?: string | null
        subject?: string | null
        until?: string | null
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Stream Response */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'text/csv': unknown
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiAdminAuditStateReadAuditState: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AuditState']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiAdminAuditVerifyVerifyAudit: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Verified']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiFilesIdReadFile: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FileView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiFilesIdRenameFile: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewName']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FileView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiFilesIdContentGetReadContent: {
    parameters: {
      query?: {
        inline?: boolean
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': unknown
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiFilesIdContentHeadReadContent: {
    parameters: {
      query?: {
        inline?: boolean
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': unknown
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiFilesIdThumbnailGetReadThumbnail: {
    parameters: {
      query?: {
        size?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': unknown
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiFilesIdThumbnailHeadReadThumbnail: {
    parameters: {
      query?: {
        size?: number
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': unknown
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiFilesIdVersionsListVersions: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['VersionView'][]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiFilesIdVersionsContentGetReadVersionContent: {
    parameters: {
      query?: {
        inline?: boolean
      }
      header?: never
      path: {
        id: string
        version: number
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': unknown
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiFilesIdVersionsContentHeadReadVersionContent: {
    parameters: {
      query?: {
        inline?: boolean
      }
      header?: never
      path: {
        id: string
        version: number
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': unknown
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiFilesIdVersionsRestoreRestoreVersion: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        version: number
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FileView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiFilesHeldListHeld: {
    parameters: {
      query?: {
        after?: string | null
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FileList']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiFilesPolicyReadPolicy: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['files_models_Policy']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiFilesPolicySavePolicy: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPolicy']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['files_models_Policy']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiGuestsTokenComeIn: {
    parameters: {
      query?: never
      header?: never
      path: {
        token: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Came']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiLinksTokenReadLink: {
    parameters: {
      query?: never
      header?: never
      path: {
        token: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LinkView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiLinksTokenOpenOpenLink: {
    parameters: {
      query?: never
      header?: never
      path: {
        token: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Password']
      }
    }
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeFactorsReadFactors: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Factors']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeFavouritesReadFavourites: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Briefs']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeFavouritesOrderFavourites: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Order']
      }
    }
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMePasskeysAddPasskey: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPasskey']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PasskeyMade']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMePasskeysRemovePasskey: {
    parameters: {
      query?: never
      header?: never
      path: {
        passkey: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMePasskeysOptionsBeginPasskey: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Confirmed']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Challenge']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeRecentsReadRecents: {
    parameters: {
      query?: {
        after?: string | null
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Recents']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeRecoveryCodesNewRecoveryCodes: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Confirmed']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Codes']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeSessionsReadSessions: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Places']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeSessionsEndElsewhere: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Ended']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeSessionsEndSession: {
    parameters: {
      query?: never
      header?: never
      path: {
        session: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeSettingsSaveSettings: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Choices']
      }
    }
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeTokensReadTokens: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Tokens']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeTokensMakeToken: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewToken']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TokenMade']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeTokensEndToken: {
    parameters: {
      query?: never
      header?: never
      path: {
        token: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeTotpBeginTotp: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Confirmed']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Enrolment']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeTotpConfirmConfirmTotp: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Code']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Codes']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiMeTotpRemoveRemoveTotp: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Confirmed']
      }
    }
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiPolicyReadPolicy: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity_policy_Policy']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiPolicyChangePolicy: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['identity_policy_Policy']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['identity_policy_Policy']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiSearchSearch: {
    parameters: {
      query: {
        after?: string | null
        kind?: string | null
        person?: string | null
        place?: string | null
        q: string
        since?: string | null
        until?: string | null
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['search_models_Answer']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiSearchQuickSearchQuick: {
    parameters: {
      query: {
        q: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Names']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiSessionReadSession: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SessionView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiSessionCreateSession: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Credentials']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SessionView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiSessionDeleteSession: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiSessionExtendExtendSession: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SessionView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiSessionPasskeyEnterWithPasskey: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['identity_routes_session_Answer']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SessionView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiSessionPasskeyOptionsAskPasskey: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Challenge']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiSessionPasswordChangePassword: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Passwords']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SessionView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiSessionSecondFactorShowSecondFactor: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Code']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SessionView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiSetupSetUp: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['FirstSetUp']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SessionView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsReadThings: {
    parameters: {
      query: {
        ids: string[]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Thing'][]
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdReadThing: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Thing']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdAccessRequestsAskForAccess: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessRequest']
      }
    }
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdChildrenReadChildren: {
    parameters: {
      query?: {
        after?: string | null
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Briefs']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdFavouriteFavourThing: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdFavouriteUnfavourThing: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdFilesListFiles: {
    parameters: {
      query?: {
        after?: string | null
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FileList']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdFilesAddFiles: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TakenList']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdFilesRemoveFile: {
    parameters: {
      query?: never
      header?: never
      path: {
        file: string
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdGrantsPartyGiveRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        party: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewGrant']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Sharing']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdGrantsPartyWithdrawRole: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        party: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdGrantsPreviewPreviewGrant: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Wish']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Preview']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdGuestsInviteGuest: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewGuest']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Welcome']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdInheritsChangeInheriting: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Inheriting']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Sharing']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdLinksCreateLink: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewLink']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Link']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdLinksDeleteLink: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        link: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdLinksChangeLink: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        link: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkChange']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Link']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdPeopleReadPeople: {
    parameters: {
      query?: {
        after?: string | null
      }
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Members']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdPeoplePersonReadReasons: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
        person: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Reasons']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdSeenSeeThing: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdSharingReadSharing: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Sharing']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiThingsIdWhereReadWhere: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Where']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiUploadsCreateUpload: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UploadView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiUploadsIdReadUpload: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UploadView']
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiUploadsIdDeleteUpload: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': null
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiUploadsIdHeadUpload: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': null
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
  ApiUploadsIdAppendUpload: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request fulfilled, nothing follows */
      204: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': null
        }
      }
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/problem+json': components['schemas']['ProblemDocument']
        }
      }
    }
  }
}
