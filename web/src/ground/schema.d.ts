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
  '/api/admin/backups': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListBackups */
    get: operations['ApiAdminBackupsListBackups']
    put?: never
    /** CreateBackup */
    post: operations['ApiAdminBackupsCreateBackup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/backups/{id}/cancel': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** CancelBackup */
    post: operations['ApiAdminBackupsIdCancelCancelBackup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/backups/settings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** PutSchedule */
    put: operations['ApiAdminBackupsSettingsPutSchedule']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/days': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListSpecialDays */
    get: operations['ApiAdminDaysListSpecialDays']
    put?: never
    /** CreateSpecialDay */
    post: operations['ApiAdminDaysCreateSpecialDay']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/days/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** DeleteSpecialDay */
    delete: operations['ApiAdminDaysIdDeleteSpecialDay']
    options?: never
    head?: never
    /** ChangeSpecialDay */
    patch: operations['ApiAdminDaysIdChangeSpecialDay']
    trace?: never
  }
  '/api/admin/health': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadHealth */
    get: operations['ApiAdminHealthReadHealth']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/institution': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadInstitution */
    get: operations['ApiAdminInstitutionReadInstitution']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** ChangeInstitution */
    patch: operations['ApiAdminInstitutionChangeInstitution']
    trace?: never
  }
  '/api/admin/jobs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListJobs */
    get: operations['ApiAdminJobsListJobs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/jobs/{id}/cancel': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** CancelJob */
    post: operations['ApiAdminJobsIdCancelCancelJob']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/jobs/{id}/retry': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** RetryJob */
    post: operations['ApiAdminJobsIdRetryRetryJob']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/labels/policy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadLabelPolicy */
    get: operations['ApiAdminLabelsPolicyReadLabelPolicy']
    /** PutLabelPolicy */
    put: operations['ApiAdminLabelsPolicyPutLabelPolicy']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/mail': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadRelay */
    get: operations['ApiAdminMailReadRelay']
    /** PutRelay */
    put: operations['ApiAdminMailPutRelay']
    post?: never
    /** DeleteRelay */
    delete: operations['ApiAdminMailDeleteRelay']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/mail/queue': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListMail */
    get: operations['ApiAdminMailQueueListMail']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/mail/queue/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** CancelMail */
    delete: operations['ApiAdminMailQueueIdCancelMail']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/mail/queue/{id}/retry': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** RetryMail */
    post: operations['ApiAdminMailQueueIdRetryRetryMail']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/mail/test': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** TestRelay */
    post: operations['ApiAdminMailTestTestRelay']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/parked': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListParked */
    get: operations['ApiAdminParkedListParked']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/parked/{reader}/{position}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** DiscardParked */
    delete: operations['ApiAdminParkedReaderPositionDiscardParked']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/admin/parked/{reader}/{position}/retry': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** RetryParked */
    post: operations['ApiAdminParkedReaderPositionRetryRetryParked']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/administrators': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadAdministrators */
    get: operations['ApiAdministratorsReadAdministrators']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/administrators/{person}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Administer */
    put: operations['ApiAdministratorsPersonAdminister']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/assignments/{line}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** RemoveAssignment */
    delete: operations['ApiAssignmentsLineRemoveAssignment']
    options?: never
    head?: never
    /** ChangeAssignment */
    patch: operations['ApiAssignmentsLineChangeAssignment']
    trace?: never
  }
  '/api/board': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadBoard */
    get: operations['ApiBoardReadBoard']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/answers/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadInvitation */
    get: operations['ApiCalendarAnswersTokenReadInvitation']
    put?: never
    /** AnswerInvitation */
    post: operations['ApiCalendarAnswersTokenAnswerInvitation']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/appointments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListAppointments */
    get: operations['ApiCalendarAppointmentsListAppointments']
    put?: never
    /** CreateAppointment */
    post: operations['ApiCalendarAppointmentsCreateAppointment']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/appointments/{appointment}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** ChangeAppointment */
    put: operations['ApiCalendarAppointmentsChangeAppointment']
    post?: never
    /** DeleteAppointment */
    delete: operations['ApiCalendarAppointmentsDeleteAppointment']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/appointments/{appointment}/bookings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListBookings */
    get: operations['ApiCalendarAppointmentsBookingsListBookings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/booked/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadBooking */
    get: operations['ApiCalendarBookedTokenReadBooking']
    put?: never
    post?: never
    /** CallBookingOff */
    delete: operations['ApiCalendarBookedTokenCallBookingOff']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/bookings/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadBookingPage */
    get: operations['ApiCalendarBookingsTokenReadBookingPage']
    put?: never
    /** CreateBooking */
    post: operations['ApiCalendarBookingsTokenCreateBooking']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/bookings/{token}/times': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListTimes */
    get: operations['ApiCalendarBookingsTokenTimesListTimes']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/calendars': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListCalendars */
    get: operations['ApiCalendarCalendarsListCalendars']
    put?: never
    /** CreateCalendar */
    post: operations['ApiCalendarCalendarsCreateCalendar']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/calendars/{calendar}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadCalendar */
    get: operations['ApiCalendarCalendarsReadCalendar']
    put?: never
    post?: never
    /** DeleteCalendar */
    delete: operations['ApiCalendarCalendarsDeleteCalendar']
    options?: never
    head?: never
    /** ChangeCalendar */
    patch: operations['ApiCalendarCalendarsChangeCalendar']
    trace?: never
  }
  '/api/calendar/calendars/{calendar}/file': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadCalendarFile */
    get: operations['ApiCalendarCalendarsFileReadCalendarFile']
    put?: never
    /** ImportCalendarFile */
    post: operations['ApiCalendarCalendarsFileImportCalendarFile']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/calendars/{calendar}/look': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** LookOfCalendar */
    put: operations['ApiCalendarCalendarsLookLookOfCalendar']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/calendars/{calendar}/url': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadCalendarUrl */
    get: operations['ApiCalendarCalendarsUrlReadCalendarUrl']
    put?: never
    /** SwitchCalendarUrlOn */
    post: operations['ApiCalendarCalendarsUrlSwitchCalendarUrlOn']
    /** SwitchCalendarUrlOff */
    delete: operations['ApiCalendarCalendarsUrlSwitchCalendarUrlOff']
    options?: never
    head?: never
    /** ChangeCalendarUrl */
    patch: operations['ApiCalendarCalendarsUrlChangeCalendarUrl']
    trace?: never
  }
  '/api/calendar/calendars/of/{owner}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** OpenCalendar */
    put: operations['ApiCalendarCalendarsOfOwnerOpenCalendar']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/devices': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadDeviceSetup */
    get: operations['ApiCalendarDevicesReadDeviceSetup']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/devices/profile': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadDeviceProfile */
    get: operations['ApiCalendarDevicesProfileReadDeviceProfile']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** CreateEvent */
    post: operations['ApiCalendarEventsCreateEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/events/{event}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadEvent */
    get: operations['ApiCalendarEventsReadEvent']
    put?: never
    post?: never
    /** DeleteEvent */
    delete: operations['ApiCalendarEventsDeleteEvent']
    options?: never
    head?: never
    /** ChangeEvent */
    patch: operations['ApiCalendarEventsChangeEvent']
    trace?: never
  }
  '/api/calendar/events/{event}/answer': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** AnswerEvent */
    post: operations['ApiCalendarEventsAnswerAnswerEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/events/{event}/delegate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** DelegateEvent */
    post: operations['ApiCalendarEventsDelegateDelegateEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/events/{event}/file': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadEventFile */
    get: operations['ApiCalendarEventsFileReadEventFile']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/events/{event}/move': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** MoveEvent */
    post: operations['ApiCalendarEventsMoveMoveEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/events/{event}/proposals/{address}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** DeleteProposal */
    delete: operations['ApiCalendarEventsProposalsAddressDeleteProposal']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/events/{event}/restore': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** RestoreEvent */
    post: operations['ApiCalendarEventsRestoreRestoreEvent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/events/{event}/video': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** GiveVideoRoom */
    post: operations['ApiCalendarEventsVideoGiveVideoRoom']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/freebusy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadFreeBusy */
    get: operations['ApiCalendarFreebusyReadFreeBusy']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/policy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadCalendarPolicy */
    get: operations['ApiCalendarPolicyReadCalendarPolicy']
    /** ChangeCalendarPolicy */
    put: operations['ApiCalendarPolicyChangeCalendarPolicy']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/slots': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** FindSlots */
    post: operations['ApiCalendarSlotsFindSlots']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/subscriptions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Subscribe */
    post: operations['ApiCalendarSubscriptionsSubscribe']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/subscriptions/{calendar}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadSubscription */
    get: operations['ApiCalendarSubscriptionsReadSubscription']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/subscriptions/{calendar}/fetch': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** FetchSubscription */
    post: operations['ApiCalendarSubscriptionsFetchFetchSubscription']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/view': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadView */
    get: operations['ApiCalendarViewReadView']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendar/windows/{token}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadWindow */
    get: operations['ApiCalendarWindowsTokenReadWindow']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/comments/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** RemoveComment */
    delete: operations['ApiCommentsIdRemoveComment']
    options?: never
    head?: never
    /** EditComment */
    patch: operations['ApiCommentsIdEditComment']
    trace?: never
  }
  '/api/comments/{id}/history': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadHistory */
    get: operations['ApiCommentsIdHistoryReadHistory']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/comments/{id}/reactions/{emoji}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** GiveReaction */
    put: operations['ApiCommentsIdReactionsEmojiGiveReaction']
    post?: never
    /** TakeReaction */
    delete: operations['ApiCommentsIdReactionsEmojiTakeReaction']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/comments/{id}/restore': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** RestoreComment */
    post: operations['ApiCommentsIdRestoreRestoreComment']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/convert/tools': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadTools */
    get: operations['ApiConvertToolsReadTools']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/days': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadDays */
    get: operations['ApiDaysReadDays']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/acts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListActs */
    get: operations['ApiDriveActsListActs']
    put?: never
    /** DoAct */
    post: operations['ApiDriveActsDoAct']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/acts/{act}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadAct */
    get: operations['ApiDriveActsReadAct']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/acts/{act}/archive': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadArchive */
    get: operations['ApiDriveActsArchiveGetReadArchive']
    put?: never
    post?: never
    delete?: never
    options?: never
    /** ReadArchive */
    head: operations['ApiDriveActsArchiveHeadReadArchive']
    patch?: never
    trace?: never
  }
  '/api/drive/acts/{act}/cancel': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** CancelAct */
    post: operations['ApiDriveActsCancelCancelAct']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/acts/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** PreviewMove */
    post: operations['ApiDriveActsPreviewPreviewMove']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/drives': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListDrives */
    get: operations['ApiDriveDrivesListDrives']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/drives/{drive}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadDrive */
    get: operations['ApiDriveDrivesReadDrive']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** ChangeDrive */
    patch: operations['ApiDriveDrivesChangeDrive']
    trace?: never
  }
  '/api/drive/drives/{drive}/at': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadPath */
    get: operations['ApiDriveDrivesAtReadPath']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/drives/{drive}/tags': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListTags */
    get: operations['ApiDriveDrivesTagsListTags']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/drives/{drive}/trash': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListTrash */
    get: operations['ApiDriveDrivesTrashListTrash']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/drives/of/{owner}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** OpenDrive */
    put: operations['ApiDriveDrivesOfOwnerOpenDrive']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/entries/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadEntry */
    get: operations['ApiDriveEntriesIdReadEntry']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** RenameEntry */
    patch: operations['ApiDriveEntriesIdRenameEntry']
    trace?: never
  }
  '/api/drive/entries/{id}/lock': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** CheckOut */
    put: operations['ApiDriveEntriesIdLockCheckOut']
    post?: never
    /** CheckIn */
    delete: operations['ApiDriveEntriesIdLockCheckIn']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/entries/{id}/tags': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** PutTags */
    put: operations['ApiDriveEntriesIdTagsPutTags']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/exports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** ExportEntries */
    post: operations['ApiDriveExportsExportEntries']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/favourites': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListFavourite */
    get: operations['ApiDriveFavouritesListFavourite']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/files/{id}/comparison': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** CompareVersions */
    get: operations['ApiDriveFilesIdComparisonCompareVersions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/folders': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** MakeFolder */
    post: operations['ApiDriveFoldersMakeFolder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/folders/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadFolder */
    get: operations['ApiDriveFoldersIdReadFolder']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/imports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** ImportEntries */
    post: operations['ApiDriveImportsImportEntries']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/policy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadDrivePolicy */
    get: operations['ApiDrivePolicyReadDrivePolicy']
    /** SaveDrivePolicy */
    put: operations['ApiDrivePolicySaveDrivePolicy']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/recents': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListRecent */
    get: operations['ApiDriveRecentsListRecent']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/shared-by-me': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListSharedByMe */
    get: operations['ApiDriveSharedByMeListSharedByMe']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/shared-with-me': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListSharedWithMe */
    get: operations['ApiDriveSharedWithMeListSharedWithMe']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drive/tagged': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListTagged */
    get: operations['ApiDriveTaggedListTagged']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/duties': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadDuties */
    get: operations['ApiDutiesReadDuties']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/employments/{line}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** RemoveEmployment */
    delete: operations['ApiEmploymentsLineRemoveEmployment']
    options?: never
    head?: never
    /** ChangeEmployment */
    patch: operations['ApiEmploymentsLineChangeEmployment']
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
  '/api/files/{id}/editor': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** OpenInEditor */
    post: operations['ApiFilesIdEditorOpenInEditor']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/files/{id}/look': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadLook */
    get: operations['ApiFilesIdLookReadLook']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/files/{id}/made/{form}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadMade */
    get: operations['ApiFilesIdMadeFormGetReadMade']
    put?: never
    post?: never
    delete?: never
    options?: never
    /** ReadMade */
    head: operations['ApiFilesIdMadeFormHeadReadMade']
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
  '/api/files/policy/scanner': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** TryScanner */
    post: operations['ApiFilesPolicyScannerTryScanner']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/groups': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadGroups */
    get: operations['ApiGroupsReadGroups']
    put?: never
    /** AddGroup */
    post: operations['ApiGroupsAddGroup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/groups/{group}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadGroup */
    get: operations['ApiGroupsReadGroup']
    put?: never
    post?: never
    /** RemoveGroup */
    delete: operations['ApiGroupsRemoveGroup']
    options?: never
    head?: never
    /** ChangeGroup */
    patch: operations['ApiGroupsChangeGroup']
    trace?: never
  }
  '/api/groups/{group}/members': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** SetMembers */
    put: operations['ApiGroupsMembersSetMembers']
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
  '/api/guests/again': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** AskAgain */
    post: operations['ApiGuestsAgainAskAgain']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/guests/enter': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Enter */
    post: operations['ApiGuestsEnterEnter']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/handover': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadLeavers */
    get: operations['ApiHandoverReadLeavers']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/handover/{person}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadOwned */
    get: operations['ApiHandoverPersonReadOwned']
    put?: never
    /** HandOver */
    post: operations['ApiHandoverPersonHandOver']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/handover/{person}/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** PreviewHandover */
    post: operations['ApiHandoverPersonPreviewPreviewHandover']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/handover/policy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadPolicy */
    get: operations['ApiHandoverPolicyReadPolicy']
    /** SetPolicy */
    put: operations['ApiHandoverPolicySetPolicy']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/headcount': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadHeadcount */
    get: operations['ApiHeadcountReadHeadcount']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/headcount/headline': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** SetHeadline */
    put: operations['ApiHeadcountHeadlineSetHeadline']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/headcount/quota': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** SetQuota */
    put: operations['ApiHeadcountQuotaSetQuota']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadInbox */
    get: operations['ApiInboxReadInbox']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox/count': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadCount */
    get: operations['ApiInboxCountReadCount']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox/done': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** MarkDone */
    post: operations['ApiInboxDoneMarkDone']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox/preferences': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadPreferences */
    get: operations['ApiInboxPreferencesReadPreferences']
    /** SavePreferences */
    put: operations['ApiInboxPreferencesSavePreferences']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox/read': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** MarkRead */
    post: operations['ApiInboxReadMarkRead']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox/read-all': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** MarkAllRead */
    post: operations['ApiInboxReadAllMarkAllRead']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox/snooze': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** SnoozeNotices */
    post: operations['ApiInboxSnoozeSnoozeNotices']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox/undone': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** MarkUndone */
    post: operations['ApiInboxUndoneMarkUndone']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/inbox/unread': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** MarkUnread */
    post: operations['ApiInboxUnreadMarkUnread']
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
  '/api/me/colleagues': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** MyColleagues */
    get: operations['ApiMeColleaguesMyColleagues']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/data': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** MyData */
    get: operations['ApiMeDataMyData']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/data/download': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Download */
    get: operations['ApiMeDataDownloadDownload']
    put?: never
    post?: never
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
  '/api/me/following': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadFollowed */
    get: operations['ApiMeFollowingReadFollowed']
    put?: never
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
    /** RenamePasskey */
    patch: operations['ApiMePasskeysRenamePasskey']
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
  '/api/me/viewings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** MyViewings */
    get: operations['ApiMeViewingsMyViewings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/parties': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** FindParties */
    get: operations['ApiPartiesFindParties']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** FindPeople */
    get: operations['ApiPeopleFindPeople']
    put?: never
    /** AddPerson */
    post: operations['ApiPeopleAddPerson']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/{person}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadPerson */
    get: operations['ApiPeoplePersonReadPerson']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** ChangePerson */
    patch: operations['ApiPeoplePersonChangePerson']
    trace?: never
  }
  '/api/people/{person}/assignments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** AddAssignment */
    post: operations['ApiPeoplePersonAssignmentsAddAssignment']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/{person}/employments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** AddEmployment */
    post: operations['ApiPeoplePersonEmploymentsAddEmployment']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/{person}/leave': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Leave */
    post: operations['ApiPeoplePersonLeaveLeave']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/{person}/reset': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Reset */
    post: operations['ApiPeoplePersonResetReset']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/{person}/resume': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Resume */
    post: operations['ApiPeoplePersonResumeResume']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/{person}/standings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** AddStanding */
    post: operations['ApiPeoplePersonStandingsAddStanding']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/{person}/suspend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Suspend */
    post: operations['ApiPeoplePersonSuspendSuspend']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/{person}/terms': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** AddTerm */
    post: operations['ApiPeoplePersonTermsAddTerm']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/{person}/unmask': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Unmask */
    post: operations['ApiPeoplePersonUnmaskUnmask']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** HandOut */
    post: operations['ApiPeopleExportHandOut']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/import': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** TakePeopleIn */
    post: operations['ApiPeopleImportTakePeopleIn']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/import-template': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** PeopleTemplate */
    get: operations['ApiPeopleImportTemplatePeopleTemplate']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/invitations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Invite */
    post: operations['ApiPeopleInvitationsInvite']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/labels': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadLabels */
    get: operations['ApiPeopleLabelsReadLabels']
    /** SetLabels */
    put: operations['ApiPeopleLabelsSetLabels']
    post?: never
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
  '/api/posts/{line}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** RemovePost */
    delete: operations['ApiPostsLineRemovePost']
    options?: never
    head?: never
    /** ChangePost */
    patch: operations['ApiPostsLineChangePost']
    trace?: never
  }
  '/api/reorganisations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadReorganisations */
    get: operations['ApiReorganisationsReadReorganisations']
    put?: never
    /** Reorganise */
    post: operations['ApiReorganisationsReorganise']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/reorganisations/{reorganisation}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** CancelReorganisation */
    delete: operations['ApiReorganisationsCancelReorganisation']
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
  '/api/sites': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadSites */
    get: operations['ApiSitesReadSites']
    put?: never
    /** AddSite */
    post: operations['ApiSitesAddSite']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{site}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadSite */
    get: operations['ApiSitesReadSite']
    put?: never
    post?: never
    /** RemoveSite */
    delete: operations['ApiSitesRemoveSite']
    options?: never
    head?: never
    /** ChangeSite */
    patch: operations['ApiSitesChangeSite']
    trace?: never
  }
  '/api/sites/{site}/members': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** AddMember */
    post: operations['ApiSitesMembersAddMember']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/{site}/members/{person}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** RemoveMember */
    delete: operations['ApiSitesMembersPersonRemoveMember']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/import': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** TakeSitesIn */
    post: operations['ApiSitesImportTakeSitesIn']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/sites/import-template': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** SiteTemplate */
    get: operations['ApiSitesImportTemplateSiteTemplate']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/standings/{line}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** RemoveStanding */
    delete: operations['ApiStandingsLineRemoveStanding']
    options?: never
    head?: never
    /** ChangeStanding */
    patch: operations['ApiStandingsLineChangeStanding']
    trace?: never
  }
  '/api/tasks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListTasks */
    get: operations['ApiTasksListTasks']
    put?: never
    /** CreateTask */
    post: operations['ApiTasksCreateTask']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/{task}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadTask */
    get: operations['ApiTasksReadTask']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** EditTask */
    patch: operations['ApiTasksEditTask']
    trace?: never
  }
  '/api/tasks/{task}/copy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** CopyTask */
    post: operations['ApiTasksCopyCopyTask']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/{task}/follow': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Follow */
    put: operations['ApiTasksFollowFollow']
    post?: never
    /** Unfollow */
    delete: operations['ApiTasksFollowUnfollow']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/{task}/handover': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** HandOver */
    post: operations['ApiTasksHandoverHandOver']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/{task}/history': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadHistory */
    get: operations['ApiTasksHistoryReadHistory']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/{task}/mine': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** BeMine */
    post: operations['ApiTasksMineBeMine']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/{task}/needs/{other}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** PutNeeds */
    put: operations['ApiTasksNeedsOtherPutNeeds']
    post?: never
    /** DeleteNeeds */
    delete: operations['ApiTasksNeedsOtherDeleteNeeds']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/{task}/progress': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** PutProgress */
    put: operations['ApiTasksProgressPutProgress']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/{task}/recurrence': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** PutRecurrence */
    put: operations['ApiTasksRecurrencePutRecurrence']
    post?: never
    /** DeleteRecurrence */
    delete: operations['ApiTasksRecurrenceDeleteRecurrence']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/{task}/restore': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** RestoreTask */
    post: operations['ApiTasksRestoreRestoreTask']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/{task}/time': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** CreateTime */
    post: operations['ApiTasksTimeCreateTime']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/{task}/trash': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** TrashTask */
    post: operations['ApiTasksTrashTrashTask']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/bulk': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** EditTasks */
    post: operations['ApiTasksBulkEditTasks']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/by-key/{key}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadByKey */
    get: operations['ApiTasksByKeyReadByKey']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/filters': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListFilters */
    get: operations['ApiTasksFiltersListFilters']
    put?: never
    /** CreateFilter */
    post: operations['ApiTasksFiltersCreateFilter']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/filters/{filter}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** DeleteFilter */
    delete: operations['ApiTasksFiltersDeleteFilter']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/milestones/{milestone}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** DeleteMilestone */
    delete: operations['ApiTasksMilestonesDeleteMilestone']
    options?: never
    head?: never
    /** EditMilestone */
    patch: operations['ApiTasksMilestonesEditMilestone']
    trace?: never
  }
  '/api/tasks/milestones/{milestone}/burndown': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadBurndown */
    get: operations['ApiTasksMilestonesBurndownReadBurndown']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/mine': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListMine */
    get: operations['ApiTasksMineListMine']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/mine/counts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** CountMine */
    get: operations['ApiTasksMineCountsCountMine']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/move': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** MoveTasks */
    post: operations['ApiTasksMoveMoveTasks']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/move/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** PreviewMove */
    post: operations['ApiTasksMovePreviewPreviewMove']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/project-templates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListProjectTemplates */
    get: operations['ApiTasksProjectTemplatesListProjectTemplates']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/project-templates/{template}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** DeleteProjectTemplate */
    delete: operations['ApiTasksProjectTemplatesDeleteProjectTemplate']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListProjects */
    get: operations['ApiTasksProjectsListProjects']
    put?: never
    /** CreateProject */
    post: operations['ApiTasksProjectsCreateProject']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadProject */
    get: operations['ApiTasksProjectsReadProject']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** EditProject */
    patch: operations['ApiTasksProjectsEditProject']
    trace?: never
  }
  '/api/tasks/projects/{project}/archive': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** ArchiveProject */
    post: operations['ApiTasksProjectsArchiveArchiveProject']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}/copy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** CopyProject */
    post: operations['ApiTasksProjectsCopyCopyProject']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}/history': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadProjectHistory */
    get: operations['ApiTasksProjectsHistoryReadProjectHistory']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}/members/{party}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** PutMember */
    put: operations['ApiTasksProjectsMembersPartyPutMember']
    post?: never
    /** DeleteMember */
    delete: operations['ApiTasksProjectsMembersPartyDeleteMember']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}/milestones': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** CreateMilestone */
    post: operations['ApiTasksProjectsMilestonesCreateMilestone']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}/project-template': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** CreateProjectTemplate */
    post: operations['ApiTasksProjectsProjectTemplateCreateProjectTemplate']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}/restore': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** RestoreProject */
    post: operations['ApiTasksProjectsRestoreRestoreProject']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}/states': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** PutStates */
    put: operations['ApiTasksProjectsStatesPutStates']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}/table': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** ImportProject */
    post: operations['ApiTasksProjectsTableImportProject']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}/tags': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** PutTags */
    put: operations['ApiTasksProjectsTagsPutTags']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}/templates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** CreateTemplate */
    post: operations['ApiTasksProjectsTemplatesCreateTemplate']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}/templates/{template}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** DeleteTemplate */
    delete: operations['ApiTasksProjectsTemplatesDeleteTemplate']
    options?: never
    head?: never
    /** EditTemplate */
    patch: operations['ApiTasksProjectsTemplatesEditTemplate']
    trace?: never
  }
  '/api/tasks/projects/{project}/templates/{template}/filled': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadFilled */
    get: operations['ApiTasksProjectsTemplatesFilledReadFilled']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}/trash': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** TrashProject */
    post: operations['ApiTasksProjectsTrashTrashProject']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/projects/{project}/unarchive': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** UnarchiveProject */
    post: operations['ApiTasksProjectsUnarchiveUnarchiveProject']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/quick': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** CreateTasks */
    post: operations['ApiTasksQuickCreateTasks']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/table': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ExportProject */
    get: operations['ApiTasksTableExportProject']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/time': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ListTime */
    get: operations['ApiTasksTimeListTime']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/time/{entry}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** DeleteTime */
    delete: operations['ApiTasksTimeEntryDeleteTime']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/time/table': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ExportTime */
    get: operations['ApiTasksTimeTableExportTime']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/tasks/undo': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Undo */
    post: operations['ApiTasksUndoUndo']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/terms/{line}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** RemoveTerm */
    delete: operations['ApiTermsLineRemoveTerm']
    options?: never
    head?: never
    /** ChangeTerm */
    patch: operations['ApiTermsLineChangeTerm']
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
  '/api/things/{id}/backlinks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadBacklinks */
    get: operations['ApiThingsIdBacklinksReadBacklinks']
    put?: never
    post?: never
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
  '/api/things/{id}/comments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadComments */
    get: operations['ApiThingsIdCommentsReadComments']
    put?: never
    /** CreateComment */
    post: operations['ApiThingsIdCommentsCreateComment']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/comments/seen': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** SeeComments */
    post: operations['ApiThingsIdCommentsSeenSeeComments']
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
  '/api/things/{id}/follow': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadFollowing */
    get: operations['ApiThingsIdFollowReadFollowing']
    /** FollowThing */
    put: operations['ApiThingsIdFollowFollowThing']
    post?: never
    delete?: never
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
  '/api/things/{id}/label': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadLabel */
    get: operations['ApiThingsIdLabelReadLabel']
    put?: never
    /** SetLabel */
    post: operations['ApiThingsIdLabelSetLabel']
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
  '/api/things/{id}/links/{link}/visits': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadVisits */
    get: operations['ApiThingsIdLinksVisitsReadVisits']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
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
  '/api/things/{id}/purge': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** PurgeThing */
    post: operations['ApiThingsIdPurgePurgeThing']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/things/{id}/restore': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** RestoreThing */
    post: operations['ApiThingsIdRestoreRestoreThing']
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
  '/api/things/{id}/trash': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** TrashThing */
    post: operations['ApiThingsIdTrashTrashThing']
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
  '/api/trash': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadTrash */
    get: operations['ApiTrashReadTrash']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/units': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadUnits */
    get: operations['ApiUnitsReadUnits']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/units/{unit}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadUnit */
    get: operations['ApiUnitsReadUnit']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** ChangeUnit */
    patch: operations['ApiUnitsChangeUnit']
    trace?: never
  }
  '/api/units/{unit}/posts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** AddPost */
    post: operations['ApiUnitsPostsAddPost']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/units/import': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** TakeUnitsIn */
    post: operations['ApiUnitsImportTakeUnitsIn']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/units/import-template': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** UnitTemplate */
    get: operations['ApiUnitsImportTemplateUnitTemplate']
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
  '/api/viewings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** AllViewings */
    get: operations['ApiViewingsAllViewings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/wopi': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** ReadEditor */
    get: operations['ApiWopiReadEditor']
    /** SetEditor */
    put: operations['ApiWopiSetEditor']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
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
    /** ActList */
    ActList: {
      items: components['schemas']['ActView'][]
    }
    /** ActView */
    ActView: {
      act: components['schemas']['What']
      archive: boolean
      /** Format: date-time */
      at: string
      done: number
      ended_at: string | null
      /** Format: uuid */
      id: string
      made: string[]
      problems: components['schemas']['DriveTrouble'][]
      state: components['schemas']['Stage']
      to: string | null
      total: number
    }
    /** Added */
    Added: {
      invitation: components['schemas']['Invitation'] | null
      person: components['schemas']['PersonView']
    }
    /** Administers */
    Administers: {
      /** @default false */
      institution: boolean
      sites?: string[]
    }
    /** Administrator */
    Administrator: {
      fn: string
      institution: boolean
      label: string
      /** Format: uuid */
      person: string
      sites: components['schemas']['SiteName'][]
      strong: boolean
    }
    /** All */
    All: {
      level?: components['schemas']['Level'] | null
    }
    /** Anchored */
    Anchored: {
      /** Format: date-time */
      at: string
      position: number
    }
    /** Appointment */
    Appointment: {
      active: boolean
      after: number
      before: number
      /** Format: uuid */
      calendar: string
      days: number
      fn: string
      hours: {
        [key: string]: [string, string][]
      }
      /** Format: uuid */
      id: string
      location: string
      minutes: number
      note: string
      notice: number
      per_day: number | null
      /** Format: uuid */
      person: string
      revision: number
      title: string
      token: string
    }
    /** AppointmentList */
    AppointmentList: {
      items: components['schemas']['AppointmentView'][]
    }
    /** AppointmentView */
    AppointmentView: {
      address: string
      page: components['schemas']['Appointment']
    }
    /** AppointmentWish */
    AppointmentWish: {
      /** @default true */
      active: boolean
      /** @default 0 */
      after: number
      /** @default 0 */
      before: number
      /** Format: uuid */
      calendar: string
      /** @default 30 */
      days: number
      hours: {
        [key: string]: [string, string][]
      }
      /** @default  */
      location: string
      /** @default 30 */
      minutes: number
      /** @default  */
      note: string
      /** @default 60 */
      notice: number
      per_day?: number | null
      title: string
    }
    /** Asked */
    Asked: {
      email: string
    }
    /** Assignee */
    Assignee: {
      category: components['schemas']['Category']
      fn: string
      /** Format: uuid */
      id: string
      /** Format: uuid */
      state: string
    }
    /** Assignment */
    Assignment: {
      /** @default  */
      acting: string
      /** @default  */
      duties: string
      /** @default  */
      duty: string
      /** @default false */
      heads: boolean
      /** Format: uuid */
      id: string
      /** @default true */
      main: boolean
      /** Format: uuid */
      person: string
      post?: string | null
      /** @default  */
      rank: string
      /** @default 1 */
      revision: number
      /** Format: date */
      since: string
      site?: string | null
      /** Format: uuid */
      unit: string
      until?: string | null
    }
    /** AuditState */
    AuditState: {
      anchored: components['schemas']['Anchored'] | null
      position: number
      second_path: string | null
      verified: components['schemas']['Verified'] | null
    }
    /** Backlink */
    Backlink: {
      thing: components['schemas']['Brief']
      within: components['schemas']['Brief'] | null
    }
    /** Backlinks */
    Backlinks: {
      items: components['schemas']['Backlink'][]
      next?: string | null
    }
    /** Backup */
    Backup: {
      /** Format: date-time */
      asked_at: string
      /** Format: uuid */
      asked_by: string
      blobs: number | null
      bytes: number | null
      cause: string
      encrypted: boolean
      ended_at: string | null
      error: string | null
      file: string | null
      /** Format: uuid */
      id: string
      progress: number
      rows: number | null
      seconds: number | null
      started_at: string | null
      state: string
      verified: boolean
    }
    /** Backups */
    Backups: {
      items: components['schemas']['Backup'][]
      next_at: string | null
      settings: components['schemas']['ScheduleView']
    }
    /**
     * Became
     * @description What became of a line; `skipped` stands for several unchanged ones.
     * @enum {string}
     */
    Became: 'same' | 'added' | 'removed' | 'skipped'
    /** BoardMember */
    BoardMember: {
      career: string
      fn: string
      office: string
      /** Format: uuid */
      person: string
      /** Format: date */
      since: string
      /** Format: uuid */
      term: string
      until: string | null
    }
    /** BoardTerm */
    BoardTerm: {
      /** @default  */
      career: string
      /** Format: uuid */
      id: string
      office: string
      /** @default 0 */
      ordering: number
      /** Format: uuid */
      person: string
      /** @default 1 */
      revision: number
      /** Format: date */
      since: string
      until?: string | null
    }
    /** BookedList */
    BookedList: {
      items: components['schemas']['BookedSlot'][]
    }
    /** BookedSlot */
    BookedSlot: {
      /** Format: uuid */
      appointment: string
      cancelled_at: string | null
      /** Format: date-time */
      dtend: string
      /** Format: date-time */
      dtstart: string
      email: string
      event: string | null
      fn: string
      /** Format: uuid */
      id: string
      note: string
      token: string
    }
    /** Booking */
    Booking: {
      address: string
      /** Format: date-time */
      dtend: string
      /** Format: date-time */
      dtstart: string
      location: string
      name: string
      off: boolean
      person: string
      title: string
    }
    /** BookingPage */
    BookingPage: {
      days: number
      institution: string
      location: string
      minutes: number
      note: string
      person: string
      title: string
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
    /** Bulk */
    Bulk: {
      ids: string[]
      set: components['schemas']['BulkChoice']
    }
    /** BulkChoice */
    BulkChoice: {
      add_assignees?: string[]
      add_followers?: string[]
      add_tags?: string[]
      category?: string
      due_on?: string | null
      milestone?: string | null
      parent?: string | null
      priority?: number
      remove_assignees?: string[]
      remove_tags?: string[]
      shift_days?: number
      starts_on?: string | null
      state?: string
      trashed?: boolean
    }
    /** BurnDay */
    BurnDay: {
      estimate_minutes: number
      /** Format: date */
      on: string
      open: number
      tasks: number
    }
    /** Burndown */
    Burndown: {
      days: components['schemas']['BurnDay'][]
      milestone: components['schemas']['Milestone']
    }
    /** CalendarEdit */
    CalendarEdit: {
      name?: string | null
      note?: string | null
    }
    /** CalendarItem */
    CalendarItem: {
      all_day: boolean
      busy: number
      calendar: string | null
      dtend: string
      dtstart: string
      editable: boolean
      elsewhere: boolean
      event: string | null
      kind: string
      /** @default  */
      others: string
      partstat: string
      person: string | null
      place: string
      private: boolean
      recurrence_id: string
      recurs: boolean
      /** @default  */
      region: string
      revision: number
      status: string
      title: string
      uid: string
      whole: boolean
    }
    /** CalendarList */
    CalendarList: {
      items: components['schemas']['CalendarView'][]
      possible: components['schemas']['PossibleCalendar'][]
    }
    /** CalendarLook */
    CalendarLook: {
      colour?: number | null
      hidden?: boolean | null
      position?: number | null
    }
    /** CalendarOwner */
    CalendarOwner: {
      /** Format: uuid */
      id: string
      name: string
    }
    /** Policy */
    CalendarPolicy: {
      /** @default false */
      fetches: boolean
      /** @default [] */
      networks: string[]
    }
    /** CalendarUrl */
    CalendarUrl: {
      /** @default false */
      busy: boolean
      created_at?: string | null
      expires_at?: string | null
      free_busy?: string | null
      ics?: string | null
      on: boolean
      /** @default false */
      password: boolean
      url?: string | null
    }
    /** CalendarView */
    CalendarView: {
      color: string
      colour: number
      default: boolean
      delegates: boolean
      hidden: boolean
      /** Format: uuid */
      id: string
      may: string[]
      name: string
      note: string
      owner: components['schemas']['CalendarOwner']
      position: number
      ref: string
      revision: number
      role: string
      shared: boolean
      sort: string
      trashed_at?: string | null
    }
    /** CalendarWindow */
    CalendarWindow: {
      /** @default false */
      busy: boolean
      calendar?: string | null
      /** @default  */
      color: string
      /** @default  */
      name: string
      /** @default  */
      note: string
      password: boolean
    }
    /** Came */
    Came: {
      thing: components['schemas']['Brief']
    }
    /**
     * Category
     * @description What a state means to every project.
     * @enum {string}
     */
    Category: 'open' | 'doing' | 'done'
    /** Certificate */
    Certificate: {
      /** Format: date-time */
      expires_at: string
      own: boolean
    }
    /** Challenge */
    Challenge: {
      /** Format: uuid */
      id: string
      options: {
        [key: string]: unknown
      }
    }
    /** ChangedAssignment */
    ChangedAssignment: {
      acting?: string
      duties?: string
      duty?: string
      heads?: boolean
      main?: boolean
      post?: string | null
      rank?: string
      since?: string
      site?: string | null
      unit?: string
      until?: string | null
    }
    /** ChangedDay */
    ChangedDay: {
      kind?: string | null
      name_en?: string | null
      name_ko?: string | null
      on?: string | null
    }
    /** ChangedEmployment */
    ChangedEmployment: {
      extra?: boolean
      family?: string
      grade?: string
      kind?: string
      since?: string
      until?: string | null
    }
    /** ChangedGroup */
    ChangedGroup: {
      name?: string
      note?: string
    }
    /** ChangedInstitution */
    ChangedInstitution: {
      fn?: string | null
      fn_en?: string | null
      notice?: string | null
      trash_days?: number | null
    }
    /** ChangedPerson */
    ChangedPerson: {
      duties?: string
      email?: string | null
      extension?: string
      fn?: string
      fn_en?: string
      joined_on?: string | null
      mobile?: string
      number?: string | null
      org?: string
      tel?: string
    }
    /** ChangedPost */
    ChangedPost: {
      heads?: boolean
      name?: string
      ordering?: number
      since?: string
      until?: string | null
    }
    /** ChangedSite */
    ChangedSite: {
      address?: string
      affiliates?: string[]
      closed_on?: string | null
      code?: string | null
      name?: string
      name_en?: string
      opened_on?: string | null
      operator?: string
      ordering?: number
      parent?: string | null
      postcode?: string
      site_kind?: string
      tel?: string
      unit?: string | null
    }
    /** ChangedStanding */
    ChangedStanding: {
      counterpart?: string
      reason?: string
      since?: string
      status?: string
      until?: string | null
    }
    /** ChangedTerm */
    ChangedTerm: {
      career?: string
      office?: string
      ordering?: number
      since?: string
      until?: string | null
    }
    /** ChangedUnit */
    ChangedUnit: {
      code?: string | null
      duties?: string[]
      name_en?: string
      ordering?: number
      unit_kind?: string
    }
    /** ChangePage */
    ChangePage: {
      items: components['schemas']['ChangeRow'][]
      names: {
        [key: string]: string
      }
      next: string | null
    }
    /** ChangeRow */
    ChangeRow: {
      /** Format: uuid */
      act: string
      /** Format: uuid */
      actor: string
      after: unknown
      /** Format: date-time */
      at: string
      before: unknown
      field: string
      fn: string | null
      /** Format: uuid */
      id: string
      undoes: string | null
      undone: boolean
    }
    /** Chosen */
    Chosen: {
      ids: string[]
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
    /** Colleague */
    Colleague: {
      duty: string
      fn: string
      fn_en: string
      /** Format: uuid */
      id: string
      online: boolean
      portrait: string | null
      rank: string
      site_name: string
      status: string
    }
    /** Colleagues */
    Colleagues: {
      items: components['schemas']['Colleague'][]
      unit: string | null
      unit_name: string
    }
    /** Comment */
    Comment: {
      author: components['schemas']['ThingsParty']
      /** Format: date-time */
      created_at: string
      edited_at: string | null
      files: string[]
      /** Format: uuid */
      id: string
      may: string[]
      reactions: components['schemas']['Reaction'][]
      removed: boolean
      reply_to: string | null
      revision: number
      text: string
      /** Format: uuid */
      thing: string
    }
    /** Comments */
    Comments: {
      items: components['schemas']['Comment'][]
      may: string[]
      next?: string | null
      seen: string | null
      unread: number
    }
    /** Comparison */
    Comparison: {
      cut: boolean
      lines: components['schemas']['TextLine'][]
    }
    /** Confirmed */
    Confirmed: {
      password: string
    }
    /** Counts */
    Counts: {
      /** @default 0 */
      digest: number
      /** @default 0 */
      follow: number
      /** @default 0 */
      needs: number
    }
    /** Credentials */
    Credentials: {
      number: string
      password: string
    }
    /** Policy */
    CredentialsPolicy: {
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
    /** DatabaseHealth */
    DatabaseHealth: {
      bytes: number
      clock_skew_seconds: number
      external: boolean
      version: string
    }
    /** Day */
    Day: {
      holidays: components['schemas']['DaysName'][]
      /** Format: date */
      on: string
      public: boolean
      weekday: number
      working: boolean
    }
    /** Days */
    Days: {
      items: components['schemas']['Day'][]
    }
    /** Name */
    DaysName: {
      kind: string
      name_en: string
      name_ko: string
    }
    /** DayView */
    DayView: {
      cut: boolean
      items: components['schemas']['CalendarItem'][]
    }
    /** Delegating */
    Delegating: {
      /** Format: uuid */
      person: string
    }
    /** Dependency */
    Dependency: {
      /** @default 0 */
      lag_days: number
      /** Format: uuid */
      needs: string
      sort?: components['schemas']['TasksLink']
    }
    /** DeviceSetup */
    DeviceSetup: {
      address: string
      calendars: string
      contacts: string
      davx5: string
      davx5_code: string
      files: string
      host: string
      login: string
      principal: string
      profile: string
      profile_code: string
      secure: boolean
    }
    /** Directory */
    Directory: {
      items: components['schemas']['DutyUnit'][]
      /** Format: date */
      on: string
    }
    /** DiskHealth */
    DiskHealth: {
      free_bytes: number
      low: boolean
      total_bytes: number
    }
    /** Done */
    Done: {
      act: string | null
      tasks: string[]
    }
    /** DriveEdit */
    DriveEdit: {
      keep_days?: number | null
      keep_versions?: number | null
      name?: string
      quota_bytes?: number | null
    }
    /** DriveFull */
    DriveFull: {
      drive: components['schemas']['DriveView']
      files: number
      folders: number
      used_bytes: number
    }
    /** DriveList */
    DriveList: {
      items: components['schemas']['DriveView'][]
      possible: components['schemas']['Possible'][]
    }
    /** NewPolicy */
    DriveNewPolicy: {
      import_networks?: string[]
      keep_days: number | null
      keep_versions: number | null
      personal_bytes: number | null
      shared_bytes: number | null
    }
    /** Policy */
    DrivePolicy: {
      /** @default [] */
      import_networks: string[]
      keep_days?: number | null
      keep_versions?: number | null
      personal_bytes?: number | null
      shared_bytes?: number | null
    }
    /** Step */
    DriveStep: {
      /** Format: uuid */
      id: string
      name: string
    }
    /** Trouble */
    DriveTrouble: {
      code: string
      name: string
      params?: {
        [key: string]: string | number
      }
    }
    /** DriveView */
    DriveView: {
      former: components['schemas']['Who'] | null
      /** Format: uuid */
      id: string
      keep_days: number | null
      keep_versions: number | null
      may: string[]
      name: string
      /** Format: uuid */
      owner: string
      quota_bytes: number | null
      ref: string
      revision: number
      role: string | null
      sort: components['schemas']['Whose']
    }
    /** DutyPerson */
    DutyPerson: {
      duties: string
      duty: string
      extension: string
      fn: string
      /** Format: uuid */
      id: string
      label: string
      rank: string
    }
    /** DutyUnit */
    DutyUnit: {
      duties: string[]
      name: string
      path: string
      people: components['schemas']['DutyPerson'][]
      /** Format: uuid */
      unit: string
    }
    /** EditorPass */
    EditorPass: {
      address: string
      /** Format: date-time */
      expires_at: string
      token: string
      writes: boolean
    }
    /** EditorView */
    EditorView: {
      discovery: string
      extensions: {
        [key: string]: string
      }
      name: string
      networks: string[]
    }
    /** Employment */
    Employment: {
      /** @default false */
      extra: boolean
      /** @default  */
      family: string
      /** @default  */
      grade: string
      /** Format: uuid */
      id: string
      kind: string
      /** Format: uuid */
      person: string
      /** @default 1 */
      revision: number
      /** Format: date */
      since: string
      until?: string | null
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
    /** EntryFull */
    EntryFull: {
      drive: components['schemas']['DriveView'] | null
      entry: components['schemas']['EntryView']
      path: components['schemas']['DriveStep'][]
    }
    /** EntryPage */
    EntryPage: {
      items: components['schemas']['EntryView'][]
      next: string | null
    }
    /** EntryView */
    EntryView: {
      /** Format: date-time */
      changed_at: string
      changed_by: components['schemas']['Who']
      /** Format: date-time */
      created_at: string
      created_by: components['schemas']['Who']
      /** Format: uuid */
      drive: string
      favourite: boolean
      /** Format: uuid */
      id: string
      inline: boolean
      kind: components['schemas']['Kind']
      label: string
      lock: components['schemas']['LockView'] | null
      may: string[]
      media_type: string | null
      name: string
      parent: string | null
      picture: boolean
      /** Format: uuid */
      place: string
      ref: string
      revision: number
      sha256: string | null
      shared: boolean
      size: number
      state: string
      tags: string[]
      trashed_at: string | null
      version: number | null
    }
    /** EventAnswer */
    EventAnswer: {
      counter?: components['schemas']['Proposing'] | null
      partstat: string
      /** @default  */
      recurrence_id: string
    }
    /** EventEdit */
    EventEdit: {
      busy?: boolean
      conference?: string | null
      dtend?: string
      dtstart?: string
      guests?: components['schemas']['GuestWish'][]
      href?: string | null
      links?: string[]
      lunar?: components['schemas']['LunarDay'] | null
      note?: string
      place?: string
      private?: boolean
      /** @default  */
      recurrence_id: string
      reminders?: number[]
      rrule?: string | null
      scope?: components['schemas']['Scope']
      tentative?: boolean
      title?: string
      tz?: string
    }
    /** EventFull */
    EventFull: {
      all_day: boolean
      busy: boolean
      /** Format: uuid */
      calendar: string
      /** Format: date-time */
      changed_at: string
      conference: string
      /** Format: uuid */
      created_by: string
      dtend: string
      dtstart: string
      guests: components['schemas']['MeetingGuest'][]
      href: string
      /** Format: uuid */
      id: string
      kind: string
      links: string[]
      lunar: components['schemas']['Lunar'] | null
      may: string[]
      mine: string
      note: string
      organizer: components['schemas']['MeetingGuest'] | null
      organizes: boolean
      place: string
      private: boolean
      proposals: components['schemas']['Proposal'][]
      recurrence_id: string
      recurs: boolean
      ref: string
      reminders: number[]
      revision: number
      rrule: string
      series: components['schemas']['EventSeries'] | null
      status: string
      title: string
      trashed: boolean
      tz: string
      uid: string
      video: boolean
    }
    /** EventSeries */
    EventSeries: {
      dtend: string
      dtstart: string
      exdates: string[]
      rrule: string
    }
    /** ExtraCount */
    ExtraCount: {
      kind: string
      present: number
    }
    /** Factors */
    Factors: {
      passkeys: components['schemas']['Passkey'][]
      recovery_left: number
      required: boolean
      totp: boolean
    }
    /** FetchPolicy */
    FetchPolicy: {
      fetches: boolean
      networks?: string[]
    }
    /** Figure */
    Figure: {
      /** @default  */
      note: string
      number: number
      /** Format: date */
      published_on: string
    }
    /** FileList */
    FileList: {
      items: components['schemas']['FileView'][]
      may: string[]
      next: string | null
    }
    /** FileReport */
    FileReport: {
      added: number
      changed: number
      left: number
      problems: components['schemas']['LeftOut'][]
      same: number
    }
    /** NewPolicy */
    FilesNewPolicy: {
      allow_types: string[] | null
      clamd: string | null
      deny_extensions: string[]
      deny_types: string[]
      file_bytes: number
      keep_location: boolean
      /** @default true */
      ocr: boolean
      person_bytes: number | null
      /** @default false */
      warn_hwp: boolean
      /** @default false */
      watermark: boolean
    }
    /** Policy */
    FilesPolicy: {
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
      /** @default true */
      ocr: boolean
      person_bytes?: number | null
      /** @default false */
      warn_hwp: boolean
      /** @default false */
      watermark: boolean
    }
    /**
     * State
     * @description Whether a version may be served: held until looked at, infected for good.
     * @enum {string}
     */
    FilesState: 'clean' | 'held' | 'infected'
    /** Trouble */
    FilesTrouble: {
      code: string
      params: {
        [key: string]: string | number
      }
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
      state: components['schemas']['FilesState']
      /** Format: uuid */
      thing: string
      version: number
    }
    /** Filled */
    Filled: {
      assignees: string[]
      body: string
      due_on: string | null
      estimate_minutes: number | null
      milestone: string | null
      priority: number
      starts_on: string | null
      tags: string[]
      title: string
    }
    /** Filter */
    Filter: {
      assigned_by?: string | null
      assignee?: string[]
      author?: string[]
      blocked?: boolean | null
      changed_after?: string | null
      due_after?: string | null
      due_before?: string | null
      follower?: string[]
      milestone?: string[]
      overdue?: boolean | null
      overlaps_from?: string | null
      overlaps_until?: string | null
      parent?: string | null
      priority?: number[]
      project?: string[]
      sort?: components['schemas']['Sort']
      status?: string[]
      tag?: string[]
      /** @default  */
      text: string
      /** @default false */
      trashed: boolean
      within?: string | null
    }
    /** Filters */
    Filters: {
      items: components['schemas']['SavedFilter'][]
    }
    /** Finding */
    Finding: {
      /** Format: date */
      first: string
      /** Format: date */
      last: string
      minutes: number
      optional?: string[]
      people: string[]
    }
    /** FirstAssignment */
    FirstAssignment: {
      /** @default  */
      duty: string
      /** @default false */
      heads: boolean
      post?: string | null
      /** @default  */
      rank: string
      site?: string | null
      /** Format: uuid */
      unit: string
    }
    /** FirstEmployment */
    FirstEmployment: {
      /** @default false */
      extra: boolean
      /** @default  */
      family: string
      /** @default  */
      grade: string
      /** @default regular */
      kind: string
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
    /** Follow */
    Follow: {
      /** @enum {null|string} */
      state: 'follow' | 'mute' | null
    }
    /** Followed */
    Followed: {
      actor: components['schemas']['ThingsParty']
      /** Format: date-time */
      at: string
      name: string
      thing: components['schemas']['Brief']
    }
    /** FollowedThings */
    FollowedThings: {
      items: components['schemas']['Followed'][]
      next: number | null
    }
    /** Following */
    Following: {
      auto: boolean
      followers: number
      state: string | null
    }
    /** FreeList */
    FreeList: {
      items: components['schemas']['FreeTimes'][]
    }
    /** FreeTimes */
    FreeTimes: {
      absent: components['schemas']['Period'][]
      busy: components['schemas']['Period'][]
      /** Format: uuid */
      person: string
      tentative: components['schemas']['Period'][]
    }
    /** GivenPolicy */
    GivenPolicy: {
      heads: boolean
    }
    /** GradeCount */
    GradeCount: {
      gap: number
      grade: string
      present: number
      quota: number
    }
    /** GradeQuota */
    GradeQuota: {
      grade: string
      number: number
    }
    /** Group */
    Group: {
      /** Format: uuid */
      created_by: string
      /** Format: uuid */
      id: string
      members?: string[]
      name: string
      /** @default  */
      note: string
      /** @default 1 */
      revision: number
    }
    /** GroupCount */
    GroupCount: {
      key: string | null
      tasks: number
    }
    /**
     * Grouping
     * @description What a list can be counted by.
     * @enum {string}
     */
    Grouping: 'state' | 'assignee' | 'milestone' | 'priority' | 'project' | 'tag'
    /** GroupInput */
    GroupInput: {
      id?: string | null
      /** @default false */
      mandatory: boolean
      name: string
      /** @default false */
      single: boolean
      tags?: components['schemas']['TagInput'][]
    }
    /** GroupView */
    GroupView: {
      group: components['schemas']['Group']
      may: string[]
    }
    /** GuestAnswer */
    GuestAnswer: {
      counter?: components['schemas']['Proposing'] | null
      partstat: string
    }
    /** GuestWish */
    GuestWish: {
      /** @default  */
      email: string
      /** @default  */
      name: string
      /** @default false */
      optional: boolean
      party?: string | null
      /** @default false */
      room: boolean
    }
    /** Handover */
    HandoverHandover: {
      collections: components['schemas']['Brief'][]
      kinds: components['schemas']['OfKind'][]
      made: number
    }
    /** HandoverPolicy */
    HandoverPolicy: {
      /** @default false */
      heads: boolean
    }
    /** Headcount */
    Headcount: {
      extra: components['schemas']['ExtraCount'][]
      extra_total: number
      grades: components['schemas']['GradeCount'][]
      headline: components['schemas']['Headline'] | null
      /** Format: date */
      on: string
      total: components['schemas']['GradeCount']
    }
    /** Headline */
    Headline: {
      /** @default  */
      note: string
      number: number
      /** Format: date */
      published_on: string
    }
    /** Health */
    Health: {
      audit: components['schemas']['AuditState']
      backup: components['schemas']['Backup'] | null
      certificate: components['schemas']['Certificate'] | null
      database: components['schemas']['DatabaseHealth']
      disk: components['schemas']['DiskHealth'] | null
      jobs: components['schemas']['JobCounts']
      mail: components['schemas']['MailHealth']
      online: number
      parked: number
      pending_migrations: string[]
      position: number
      python: string
      readers: components['schemas']['ReaderHealth'][]
      sessions: number
      started_at: string | null
      uptime_seconds: number | null
      version: string
      warnings: components['schemas']['Warning'][]
    }
    /** Heirs */
    Heirs: {
      kinds?: {
        [key: string]: string | null
      }
      to?: string | null
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
      path: components['schemas']['SearchStep'][]
      /** Format: uuid */
      place: string
      place_name: string
      ref: string
      snippet: components['schemas']['Piece']
      summary: string
      title: components['schemas']['Piece']
      within: string | null
    }
    /** Holder */
    Holder: {
      acting: string
      concurrent: boolean
      fn: string
      /** Format: uuid */
      person: string
      /** Format: uuid */
      post: string
    }
    /** Answer */
    IdentityAnswer: {
      credential: {
        [key: string]: unknown
      }
      /** Format: uuid */
      id: string
    }
    /** Choices */
    IdentityChoices: {
      dense?: boolean | null
      language?: string | null
      plain?: boolean | null
      text?: string | null
      theme?: string | null
    }
    /** NewPolicy */
    IdentityNewPolicy: {
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
    /** Imported */
    Imported: {
      changed: number
      created: number
      done: boolean
      problems: components['schemas']['RowProblem'][]
      rows: number
    }
    /** ImportReport */
    ImportReport: {
      applied: boolean
      changed: number
      new: number
      problems: components['schemas']['PeopleTrouble'][]
      rows: number
      same: number
    }
    /** Choices */
    InboxChoices: {
      digest_hour?: number | null
      /** @default true */
      follow_own: boolean
    }
    /**
     * State
     * @description Which notices a list shows. `open` is neither done nor snoozed, read or not.
     * @default open
     * @enum {string}
     */
    InboxState: 'open' | 'unread' | 'snoozed' | 'done'
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
    /** InstitutionView */
    InstitutionView: {
      fn: string
      fn_en: string
      notice: string
      /** @default Asia/Seoul */
      time_zone: string
      trash_days: number
    }
    /** Invitation */
    Invitation: {
      /** Format: date-time */
      expires_at: string
      fn: string
      login: string
      password: string
      /** Format: uuid */
      person: string
    }
    /** JobCounts */
    JobCounts: {
      failed: number
      running: number
      waiting: number
    }
    /** Jobs */
    Jobs: {
      items: components['schemas']['JobView'][]
      next: string | null
    }
    /** JobView */
    JobView: {
      id: number
      lock: string | null
      name: string
      scheduled_at: string | null
      state: string
      tries: number
    }
    /**
     * Kind
     * @description What an entry of the tree is; a drive is the root.
     * @enum {string}
     */
    Kind: 'drive' | 'folder' | 'file'
    /** Labelled */
    Labelled: {
      label: string
      may: string[]
      verdicts: {
        [key: string]: string
      }
    }
    /** Labels */
    Labels: {
      duties?: string[]
      families?: string[]
      grades?: string[]
      ranks?: string[]
      site_kinds?: string[]
      unit_kinds?: string[]
    }
    /** Leaver */
    Leaver: {
      fn: string
      managed: number
      number: string | null
      /** Format: date */
      on: string
      /** Format: uuid */
      person: string
      unit: string
      why: string
    }
    /** Leavers */
    Leavers: {
      items: components['schemas']['Leaver'][]
      next?: string | null
    }
    /** Leaving */
    Leaving: {
      left_on: string | null
    }
    /** LeftOut */
    LeftOut: {
      code: string
      title: string
    }
    /**
     * Level
     * @description How near a notice is to the person; kept as 1, 2 and 3.
     * @enum {string}
     */
    Level: 'needs' | 'follow' | 'digest'
    /** Line */
    Line: {
      adds: boolean
      delegates: boolean
      expires_at: string | null
      inherited: boolean
      party: components['schemas']['ThingsParty']
      role: string | null
      source: components['schemas']['Brief'] | null
    }
    /** LinkChange */
    LinkChange: {
      downloads_most?: number | null
      expires_at?: string | null
      password?: string | null
      role?: components['schemas']['Role'] | null
    }
    /** LinkView */
    LinkView: {
      /** @default false */
      adds: boolean
      /** @default  */
      note: string
      password: boolean
      role?: string | null
      target?: string | null
      thing?: components['schemas']['Brief'] | null
    }
    /** Listed[Administrator] */
    ListedAdministrator: {
      items: components['schemas']['Administrator'][]
      next?: string | null
    }
    /** Listed[BoardMember] */
    ListedBoardMember: {
      items: components['schemas']['BoardMember'][]
      next?: string | null
    }
    /** Listed[Group] */
    ListedGroup: {
      items: components['schemas']['Group'][]
      next?: string | null
    }
    /** Listed[Party] */
    ListedParty: {
      items: components['schemas']['PartiesParty'][]
      next?: string | null
    }
    /** Listed[ReorganisationView] */
    ListedReorganisationView: {
      items: components['schemas']['ReorganisationView'][]
      next?: string | null
    }
    /** Listed[Row] */
    ListedRow: {
      items: components['schemas']['Row'][]
      next?: string | null
    }
    /** Listed[Site] */
    ListedSite: {
      items: components['schemas']['Site'][]
      next?: string | null
    }
    /** Listed[Viewing] */
    ListedViewing: {
      items: components['schemas']['Viewing'][]
      next?: string | null
    }
    /** Listing */
    Listing: {
      count: number | null
      drive: components['schemas']['DriveView'] | null
      folder: components['schemas']['EntryView']
      items: components['schemas']['EntryView'][]
      may: string[]
      next: string | null
      path: components['schemas']['DriveStep'][]
    }
    /** LockView */
    LockView: {
      by: components['schemas']['Who']
      door: string
      mine: boolean
      note: string
      /** Format: date-time */
      until: string
    }
    /** Look */
    Look: {
      advice: string[]
      /** Format: uuid */
      file: string
      form: string | null
      media_type: string
      name: string
      size: number
      state: string
      version: number
      view: components['schemas']['View']
      watermark: components['schemas']['Watermark'] | null
      why: string | null
      words: boolean
    }
    /** Lunar */
    Lunar: {
      day: number
      /** @default false */
      leap: boolean
      month: number
    }
    /** LunarDay */
    LunarDay: {
      day: number
      /** @default false */
      leap: boolean
      month: number
    }
    /** Made */
    Made: {
      comment: components['schemas']['Comment']
      unreached: string[]
    }
    /** MailHealth */
    MailHealth: {
      configured: boolean
      failed: number
      waiting: number
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
    /** MeetingGuest */
    MeetingGuest: {
      address: string
      cutype: string
      link?: string | null
      name: string
      optional: boolean
      partstat: string
      person: string | null
    }
    /** MeetingInvitation */
    MeetingInvitation: {
      all_day: boolean
      dtend: string | null
      dtstart: string | null
      note: string
      off: boolean
      organizer: string
      over: boolean
      partstat: string
      place: string
      rrule: string
      sequence: number
      title: string
    }
    /** MeetingSlot */
    MeetingSlot: {
      /** Format: date-time */
      dtend: string
      /** Format: date-time */
      dtstart: string
      missing: string[]
      perhaps: string[]
    }
    /** MemberInput */
    MemberInput: {
      /** @default false */
      adds: boolean
      /** Format: uuid */
      party: string
      role?: components['schemas']['Role'] | null
    }
    /** Milestone */
    Milestone: {
      closed_at: string | null
      /** @default 0 */
      done: number
      due_on: string | null
      /** Format: uuid */
      id: string
      name: string
      /** Format: uuid */
      project: string
      revision: number
      starts_on: string | null
      summary: string
      /** @default 0 */
      tasks: number
    }
    /** MilestoneEdit */
    MilestoneEdit: {
      closed?: boolean
      due_on?: string | null
      name?: string
      starts_on?: string | null
      summary?: string
    }
    /** MineCounts */
    MineCounts: {
      by_me: number
      following: number
      later: number
      overdue: number
      today: number
      week: number
    }
    /** Move */
    Move: {
      ids: string[]
      /** Format: uuid */
      project: string
    }
    /** MovePreview */
    MovePreview: {
      dependencies_cut: number
      gains: components['schemas']['PersonBrief'][]
      gains_total: number
      loses: components['schemas']['PersonBrief'][]
      loses_total: number
      tags_lost: string[]
      tags_needed: string[]
      tasks: number
    }
    /** Moving */
    Moving: {
      /** Format: uuid */
      calendar: string
    }
    /** MyData */
    MyData: {
      acts: {
        [key: string]: number
      }
      assignments: components['schemas']['Assignment'][]
      employments: components['schemas']['Employment'][]
      factors: components['schemas']['Factors']
      groups: components['schemas']['Group'][]
      person: components['schemas']['Person']
      sessions: components['schemas']['Place'][]
      settings: {
        [key: string]: unknown
      }
      standings: components['schemas']['Standing'][]
      terms: components['schemas']['BoardTerm'][]
      things: {
        [key: string]: number
      }
      tokens: components['schemas']['Token'][]
      viewings: components['schemas']['Viewing'][]
    }
    /** Names */
    Names: {
      items: components['schemas']['SearchName'][]
    }
    /** NeedsInput */
    NeedsInput: {
      /** @default 0 */
      lag_days: number
      sort?: components['schemas']['TasksLink']
    }
    /** NewAct */
    NewAct: {
      act: string
      ids: string[]
      to?: string | null
    }
    /** NewAssignment */
    NewAssignment: {
      /** @default  */
      acting: string
      /** @default  */
      duties: string
      /** @default  */
      duty: string
      /** @default false */
      heads: boolean
      /** @default true */
      main: boolean
      post?: string | null
      /** @default  */
      rank: string
      /** Format: date */
      since: string
      site?: string | null
      /** Format: uuid */
      unit: string
      until?: string | null
    }
    /** NewBooking */
    NewBooking: {
      /** Format: date-time */
      dtstart: string
      email: string
      name: string
      /** @default  */
      note: string
    }
    /** NewCalendar */
    NewCalendar: {
      colour?: number | null
      name: string
    }
    /** NewChoices */
    NewChoices: {
      digest_hour: number | null
      /** @default true */
      follow_own: boolean
    }
    /** NewComment */
    NewComment: {
      files?: string[]
      reply_to?: string | null
      text: string
    }
    /** NewDay */
    NewDay: {
      kind: string
      name_en: string
      name_ko: string
      /** Format: date */
      on: string
    }
    /** NewEditor */
    NewEditor: {
      discovery: string
      /** @default  */
      name: string
      networks?: string[]
    }
    /** NewEmployment */
    NewEmployment: {
      /** @default false */
      extra: boolean
      /** @default  */
      family: string
      /** @default  */
      grade: string
      kind: string
      /** Format: date */
      since: string
      until?: string | null
    }
    /** NewEntryName */
    NewEntryName: {
      name: string
    }
    /** NewEvent */
    NewEvent: {
      busy?: boolean
      /** Format: uuid */
      calendar: string
      conference?: string | null
      dtend?: string
      dtstart: string
      guests?: components['schemas']['GuestWish'][]
      href?: string | null
      links?: string[]
      lunar?: components['schemas']['LunarDay'] | null
      note?: string
      place?: string
      private?: boolean
      reminders?: number[]
      rrule?: string | null
      tentative?: boolean
      title: string
      tz?: string
    }
    /** NewExport */
    NewExport: {
      /** @default false */
      complete: boolean
      ids: string[]
      reason?: string | null
    }
    /** NewFilter */
    NewFilter: {
      name: string
      project?: string | null
      query: components['schemas']['Filter']
      /** @default false */
      shared: boolean
    }
    /** NewFolder */
    NewFolder: {
      name: string
      /** Format: uuid */
      parent: string
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
    /** NewGroup */
    NewGroup: {
      members?: string[]
      name: string
      /** @default  */
      note: string
    }
    /** NewGuest */
    NewGuest: {
      email: string
      expires_at?: string | null
      /** @default  */
      fn: string
      role: components['schemas']['Role']
    }
    /** NewImport */
    NewImport: {
      file?: string | null
      /** @default  */
      password: string
      /** Format: uuid */
      to: string
      url?: string | null
      /** @default  */
      username: string
    }
    /** NewLabel */
    NewLabel: {
      label: string
      /** @default  */
      reason: string
    }
    /** NewLabels */
    NewLabels: {
      duties?: string[]
      families?: string[]
      grades?: string[]
      ranks?: string[]
      site_kinds?: string[]
      unit_kinds?: string[]
    }
    /** NewLink */
    NewLink: {
      /** @default false */
      adds: boolean
      downloads_most?: number | null
      expires_at?: string | null
      /** @default  */
      note: string
      password?: string | null
      reason?: string | null
      role: components['schemas']['Role'] | null
    }
    /** NewLock */
    NewLock: {
      /** @default 480 */
      minutes: number
      /** @default  */
      note: string
    }
    /** NewMember */
    NewMember: {
      /** @default  */
      note: string
      /** Format: uuid */
      person: string
      since?: string | null
      until?: string | null
    }
    /** NewMilestone */
    NewMilestone: {
      due_on?: string | null
      name: string
      starts_on?: string | null
      /** @default  */
      summary: string
    }
    /** NewName */
    NewName: {
      name: string
    }
    /** NewOutsider */
    NewOutsider: {
      email: string
      fn: string
      /** @default  */
      org: string
      site?: string | null
      until?: string | null
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
    /** NewPerson */
    NewPerson: {
      assignment?: components['schemas']['FirstAssignment'] | null
      /** @default  */
      duties: string
      email?: string | null
      employment?: components['schemas']['FirstEmployment'] | null
      /** @default  */
      extension: string
      fn: string
      /** @default  */
      fn_en: string
      /** @default false */
      invite: boolean
      joined_on?: string | null
      /** @default ko */
      language: string
      /** @default  */
      mobile: string
      number?: string | null
      /** @default  */
      org: string
      /** @default staff */
      sort: string
      /** @default  */
      tel: string
    }
    /** NewPost */
    NewPost: {
      /** @default false */
      heads: boolean
      name: string
      /** @default 0 */
      ordering: number
      /** Format: date */
      since: string
      until?: string | null
    }
    /** NewProject */
    NewProject: {
      /** @default  */
      colour: string
      due_on?: string | null
      key?: string | null
      members?: components['schemas']['MemberInput'][]
      name: string
      starts_on?: string | null
      /** @default  */
      summary: string
      /** @default plain */
      template: string
      visibility?: components['schemas']['Visibility'] | null
    }
    /** NewRelay */
    NewRelay: {
      host: string
      password?: string | null
      port: number
      sender: string
      /** @default  */
      sender_name: string
      tls: string
      /** @default  */
      user: string
    }
    /** NewReorganisation */
    NewReorganisation: {
      changes: components['schemas']['PeopleStep'][]
      /** @default  */
      note: string
      /** Format: date */
      takes_effect_on: string
      title: string
    }
    /** NewScanner */
    NewScanner: {
      clamd: string
    }
    /** NewSchedule */
    NewSchedule: {
      folder?: string | null
      hour: number | null
      keep: number
      passphrase?: string | null
    }
    /** NewSite */
    NewSite: {
      /** @default  */
      address: string
      affiliates?: string[]
      closed_on?: string | null
      code?: string | null
      name: string
      /** @default  */
      name_en: string
      opened_on?: string | null
      /** @default  */
      operator: string
      /** @default 0 */
      ordering: number
      parent?: string | null
      /** @default  */
      postcode: string
      /** @default  */
      site_kind: string
      /** @default  */
      tel: string
      unit?: string | null
    }
    /** NewStanding */
    NewStanding: {
      /** @default  */
      counterpart: string
      /** @default  */
      reason: string
      /** Format: date */
      since: string
      status: string
      until?: string | null
    }
    /** NewSubscription */
    NewSubscription: {
      address: string
      colour?: number | null
      name: string
    }
    /** NewTags */
    NewTags: {
      tags: string[]
    }
    /** NewTask */
    NewTask: {
      assignees?: string[]
      /** @default  */
      body: string
      due_on?: string | null
      estimate_minutes?: number | null
      followers?: string[]
      milestone?: string | null
      parent?: string | null
      /** @default 0 */
      priority: number
      /** Format: uuid */
      project: string
      source?: string | null
      starts_on?: string | null
      state?: string | null
      tags?: string[]
      title: string
    }
    /** NewTerm */
    NewTerm: {
      /** @default  */
      career: string
      office: string
      /** @default 0 */
      ordering: number
      /** Format: date */
      since: string
      until?: string | null
    }
    /** NewTime */
    NewTime: {
      minutes: number
      /** @default  */
      note: string
      /** Format: date */
      spent_on: string
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
    /** Notice */
    Notice: {
      actor: components['schemas']['ThingsParty']
      /** @default false */
      adds: boolean
      /** Format: date-time */
      at: string
      count: number
      done_at: string | null
      /** Format: uuid */
      id: string
      level: components['schemas']['Level']
      name: string
      people: number
      read_at: string | null
      role?: string | null
      snoozed_until: string | null
      thing: components['schemas']['Brief']
    }
    /** Notices */
    Notices: {
      counts: components['schemas']['Counts']
      items: components['schemas']['Notice'][]
      next?: string | null
    }
    /** OfKind */
    OfKind: {
      count: number
      items: components['schemas']['Brief'][]
      kind: string
    }
    /** Order */
    Order: {
      ids: string[]
    }
    /** Parked */
    Parked: {
      items: components['schemas']['ParkedFact'][]
      next: string | null
    }
    /** ParkedFact */
    ParkedFact: {
      /** Format: uuid */
      actor: string
      /** Format: date-time */
      at: string
      error: string
      name: string
      position: number
      reader: string
      subject: string
    }
    /** Part */
    Part: {
      /** @default  */
      key: string
      name: string
      /** @default  */
      name_en: string
      people?: string[]
    }
    /** Party */
    PartiesParty: {
      /** Format: uuid */
      id: string
      kind: string
      /** @default  */
      label: string
      name: string
      portrait?: string | null
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
    /** PasskeyName */
    PasskeyName: {
      name: string
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
    /** Members */
    PeopleMembers: {
      members: string[]
    }
    /** Reason */
    PeopleReason: {
      reason: string
    }
    /** Step */
    PeopleStep: {
      /** @default  */
      code: string
      duties?: string[]
      /** @default  */
      into: string
      /** @default  */
      key: string
      /** @default  */
      name: string
      /** @default  */
      name_en: string
      op: string
      /** @default 99 */
      ordering: number
      /** @default  */
      parent: string
      parts?: components['schemas']['Part'][]
      /** @default  */
      unit: string
      /** @default  */
      unit_kind: string
      units?: string[]
    }
    /** Trouble */
    PeopleTrouble: {
      code: string
      column: string
      row: number
      /** @default  */
      value: string
    }
    /** Period */
    Period: {
      /** Format: date-time */
      dtend: string
      /** Format: date-time */
      dtstart: string
    }
    /** Person */
    Person: {
      /** @default  */
      duties: string
      email?: string | null
      /** @default  */
      extension: string
      fn: string
      /** @default  */
      fn_en: string
      /** Format: uuid */
      id: string
      joined_on?: string | null
      /** @default ko */
      language: string
      left_on?: string | null
      /** @default  */
      mobile: string
      number?: string | null
      /** @default  */
      org: string
      portrait?: string | null
      /** @default 1 */
      revision: number
      sort: string
      suspended_at?: string | null
      /** @default  */
      tel: string
    }
    /** PersonBrief */
    PersonBrief: {
      fn: string
      /** Format: uuid */
      id: string
    }
    /** PersonView */
    PersonView: {
      assignments: components['schemas']['Assignment'][]
      employments: components['schemas']['Employment'][]
      groups: components['schemas']['Group'][]
      joined_on: string | null
      language: string
      may: string[]
      person: components['schemas']['Row']
      revision: number
      standings: components['schemas']['Standing'][]
      terms: components['schemas']['BoardTerm'][]
      units: {
        [key: string]: string
      }
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
    /** Possible */
    Possible: {
      name: string
      /** Format: uuid */
      owner: string
      sort: components['schemas']['Whose']
    }
    /** PossibleCalendar */
    PossibleCalendar: {
      owner: components['schemas']['CalendarOwner']
      sort: string
    }
    /** Post */
    Post: {
      /** @default false */
      heads: boolean
      /** Format: uuid */
      id: string
      name: string
      /** @default 0 */
      ordering: number
      /** @default 1 */
      revision: number
      /** Format: date */
      since: string
      /** Format: uuid */
      unit: string
      until?: string | null
    }
    /** Predecessor */
    Predecessor: {
      lag_days: number
      sort: components['schemas']['TasksLink']
      task: components['schemas']['TaskBrief']
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
    /** Progress */
    Progress: {
      person?: string | null
      /** Format: uuid */
      state: string
    }
    /** ProjectBrief */
    ProjectBrief: {
      /** Format: uuid */
      id: string
      key: string
      name: string
    }
    /** ProjectCopy */
    ProjectCopy: {
      /** @default false */
      members: boolean
      name: string
      starts_on?: string | null
      /** @default true */
      tasks: boolean
    }
    /** ProjectEdit */
    ProjectEdit: {
      colour?: string
      due_on?: string | null
      key?: string
      name?: string
      starts_on?: string | null
      summary?: string
      visibility?: components['schemas']['Visibility']
    }
    /** ProjectEvent */
    ProjectEvent: {
      /** Format: uuid */
      actor: string
      /** Format: date-time */
      at: string
      fields: string[]
      fn: string | null
      name: string
      position: number
      subject: string
      title: string
    }
    /** ProjectHistory */
    ProjectHistory: {
      items: components['schemas']['ProjectEvent'][]
      next: number | null
    }
    /** ProjectList */
    ProjectList: {
      items: components['schemas']['ProjectRow'][]
      may: string[]
    }
    /** ProjectRow */
    ProjectRow: {
      archived_at: string | null
      colour: string
      /** Format: date-time */
      created_at: string
      done: number
      due_on: string | null
      /** Format: uuid */
      id: string
      key: string
      may: string[]
      name: string
      open: number
      overdue: number
      revision: number
      starts_on: string | null
      summary: string
      trashed_at: string | null
      visibility: components['schemas']['Visibility']
    }
    /** ProjectTemplate */
    ProjectTemplate: {
      id: string
      milestones: number
      mine: boolean
      name: string
      preset: boolean
      states: string[]
      tasks: number
    }
    /** ProjectTemplateName */
    ProjectTemplateName: {
      name: string
    }
    /** ProjectView */
    ProjectView: {
      members: components['schemas']['TasksMember'][]
      milestones: components['schemas']['Milestone'][]
      project: components['schemas']['ProjectRow']
      states: components['schemas']['TasksState'][]
      tag_groups: components['schemas']['TagGroup'][]
      tags: components['schemas']['Tag'][]
      templates: components['schemas']['Template'][]
    }
    /** Proposal */
    Proposal: {
      address: string
      /** Format: date-time */
      at: string
      /** Format: date-time */
      dtend: string
      /** Format: date-time */
      dtstart: string
      note: string
      recurrence_id: string
    }
    /** Proposing */
    Proposing: {
      /** Format: date-time */
      dtend: string
      /** Format: date-time */
      dtstart: string
      /** @default  */
      note: string
    }
    /** Queue */
    Queue: {
      items: components['schemas']['Queued'][]
      next: string | null
    }
    /** Queued */
    Queued: {
      /** Format: date-time */
      created_at: string
      error: string | null
      /** Format: uuid */
      id: string
      /** Format: date-time */
      next_try_at: string
      sent_at: string | null
      state: string
      subject: string
      template: string
      to: string
      tries: number
    }
    /** QuickTasks */
    QuickTasks: {
      assignees?: string[]
      lines: string
      milestone?: string | null
      parent?: string | null
      /** Format: uuid */
      project: string
      state?: string | null
      tags?: string[]
    }
    /** Quota */
    Quota: {
      grades: components['schemas']['GradeQuota'][]
      /** Format: date */
      since: string
    }
    /** Reaction */
    Reaction: {
      count: number
      emoji: string
      mine: boolean
    }
    /** ReaderHealth */
    ReaderHealth: {
      error: string | null
      failing_since: string | null
      lag: number
      name: string
      parked: number
      position: number
    }
    /** Reasons */
    Reasons: {
      reasons: components['schemas']['ShareReason'][]
      role: string | null
    }
    /** Recents */
    Recents: {
      items: components['schemas']['Seen'][]
      next?: string | null
    }
    /** Recipient */
    Recipient: {
      to: string
    }
    /** Recurrence */
    Recurrence: {
      dtstart?: string | null
      /** @default done */
      made_by: string
      next_on?: string | null
      remaining?: number | null
      rrule: string
      /** @default false */
      skip_holidays: boolean
    }
    /** RecurrenceInput */
    RecurrenceInput: {
      /** @default done */
      made_by: string
      rrule: string
      /** @default false */
      skip_holidays: boolean
    }
    /** RelayView */
    RelayView: {
      configured: boolean
      /** @default false */
      has_password: boolean
      /** @default  */
      host: string
      /** @default  */
      house: string
      /** @default 25 */
      port: number
      /** @default  */
      sender: string
      /** @default  */
      sender_name: string
      /** @default starttls */
      tls: string
      /** @default  */
      user: string
    }
    /** Reorganisation */
    Reorganisation: {
      /** Format: date-time */
      created_at: string
      /** Format: uuid */
      created_by: string
      /** Format: uuid */
      id: string
      /** @default  */
      note: string
      /** Format: date */
      takes_effect_on: string
      title: string
    }
    /** ReorganisationView */
    ReorganisationView: {
      changes: components['schemas']['UnitChange'][]
      planned: boolean
      reorganisation: components['schemas']['Reorganisation']
    }
    /** Reset */
    Reset: {
      /** @default false */
      factors: boolean
      /** @default false */
      mail: boolean
    }
    /** Rewording */
    Rewording: {
      text: string
    }
    /**
     * Role
     * @description busy < view < comment < edit < manage. Compared by `rank`; kept in the database as the rank.
     * @enum {string}
     */
    Role: 'busy' | 'view' | 'comment' | 'edit' | 'manage'
    /** RoleInput */
    RoleInput: {
      /** @default false */
      adds: boolean
      role?: components['schemas']['Role'] | null
    }
    /** Row */
    Row: {
      /** @default 0 */
      concurrent: number
      /** @default  */
      duties: string
      /** @default  */
      duty: string
      email?: string | null
      /** @default  */
      extension: string
      fn: string
      /** @default  */
      fn_en: string
      /** @default  */
      grade: string
      /** @default false */
      heads: boolean
      /** Format: uuid */
      id: string
      /** @default  */
      kind: string
      /** @default  */
      label: string
      left_on?: string | null
      /** @default  */
      mobile: string
      number?: string | null
      /** @default  */
      ordering: string
      /** @default  */
      org: string
      /** @default  */
      path: string
      portrait?: string | null
      /** @default  */
      rank: string
      site?: string | null
      /** @default  */
      site_name: string
      sort: string
      /** @default active */
      status: string
      suspended_at?: string | null
      /** @default  */
      tel: string
      unit?: string | null
      /** @default  */
      unit_name: string
    }
    /** RowProblem */
    RowProblem: {
      code: string
      column: string
      row: number
      /** @default  */
      value: string
    }
    /** Rows */
    Rows: {
      items: components['schemas']['TaskRow'][]
    }
    /** SavedFilter */
    SavedFilter: {
      /** Format: uuid */
      id: string
      mine: boolean
      name: string
      project: string | null
      query: components['schemas']['Filter']
      shared: boolean
    }
    /** Scanner */
    Scanner: {
      said: string
      works: boolean
    }
    /** ScheduleView */
    ScheduleView: {
      encrypted: boolean
      folder: string | null
      hour: number | null
      keep: number
    }
    /**
     * Scope
     * @description Which of a series a change is about.
     * @default all
     * @enum {string}
     */
    Scope: 'this' | 'following' | 'all'
    /** Answer */
    SearchAnswer: {
      alternative: string | null
      items: components['schemas']['Hit'][]
      next: string | null
    }
    /** Name */
    SearchName: {
      hint: string
      /** Format: uuid */
      id: string
      kind: string
      ref: string
      title: string
    }
    /** Step */
    SearchStep: {
      /** Format: uuid */
      id: string
      kind: string
      title: string
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
    /** Link */
    ShareLink: {
      /** @default false */
      adds: boolean
      /** Format: date-time */
      created_at: string
      /** @default 0 */
      downloads: number
      downloads_most?: number | null
      expires_at: string | null
      /** Format: uuid */
      id: string
      /** @default  */
      note: string
      password: boolean
      role: string
      url: string
    }
    /** Member */
    ShareMember: {
      person: components['schemas']['ThingsParty']
      role: string | null
    }
    /** Members */
    ShareMembers: {
      count: number
      items: components['schemas']['ShareMember'][]
      next?: string | null
    }
    /** Reason */
    ShareReason: {
      adds: boolean
      inherited: boolean
      party: components['schemas']['ThingsParty']
      role: string | null
      source: components['schemas']['Brief'] | null
    }
    /** Sharing */
    Sharing: {
      /** Format: uuid */
      collection: string
      delegate?: string | null
      grants: components['schemas']['Line'][]
      inherits: boolean
      links: components['schemas']['ShareLink'][]
      may: string[]
      /** @default [] */
      more: string[]
      offers: string[]
      own: boolean
      parent: components['schemas']['Brief'] | null
      thing: components['schemas']['Brief']
    }
    /** Sight */
    Sight: {
      bytes: number
      count: number
      gains: components['schemas']['Who'][]
      gains_total: number
      loses: components['schemas']['Who'][]
      loses_total: number
    }
    /** Site */
    Site: {
      /** @default  */
      address: string
      affiliates?: string[]
      closed_on?: string | null
      code?: string | null
      /** Format: uuid */
      id: string
      name: string
      /** @default  */
      name_en: string
      opened_on?: string | null
      /** @default  */
      operator: string
      /** @default 0 */
      ordering: number
      parent?: string | null
      /** @default  */
      postcode: string
      /** @default 1 */
      revision: number
      /** @default  */
      site_kind: string
      /** @default  */
      tel: string
      unit?: string | null
    }
    /** SiteMember */
    SiteMember: {
      fn: string
      label: string
      note: string
      /** Format: uuid */
      person: string
      /** Format: date */
      since: string
      until: string | null
    }
    /** SiteName */
    SiteName: {
      /** Format: uuid */
      id: string
      name: string
    }
    /** SiteView */
    SiteView: {
      may: string[]
      members: components['schemas']['SiteMember'][]
      site: components['schemas']['Site']
    }
    /** SlotList */
    SlotList: {
      items: components['schemas']['MeetingSlot'][]
    }
    /** Snooze */
    Snooze: {
      ids: string[]
      /** Format: date-time */
      until: string
    }
    /** Some */
    Some: {
      count: number
      people: components['schemas']['ThingsParty'][]
    }
    /**
     * Sort
     * @description Orders a list can have.
     * @default created
     * @enum {string}
     */
    Sort: 'due' | 'changed' | 'created' | 'priority' | 'position'
    /**
     * Sorting
     * @description What a listing is sorted by; folders come first in each.
     * @default name
     * @enum {string}
     */
    Sorting: 'name' | 'changed' | 'size'
    /** SpecialDay */
    SpecialDay: {
      /** Format: uuid */
      id: string
      kind: string
      name_en: string
      name_ko: string
      /** Format: date */
      on: string
      revision: number
    }
    /** SpecialDays */
    SpecialDays: {
      items: components['schemas']['SpecialDay'][]
    }
    /**
     * Stage
     * @description How far an act is.
     * @enum {string}
     */
    Stage: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'
    /** Standing */
    Standing: {
      /** @default  */
      counterpart: string
      /** Format: uuid */
      id: string
      /** Format: uuid */
      person: string
      /** @default  */
      reason: string
      /** @default 1 */
      revision: number
      /** Format: date */
      since: string
      status: string
      until?: string | null
    }
    /** StateInput */
    StateInput: {
      category: components['schemas']['Category']
      id?: string | null
      name: string
    }
    /** StatesInput */
    StatesInput: {
      states: components['schemas']['StateInput'][]
    }
    /** SubscriptionView */
    SubscriptionView: {
      address: string
      error: string
      fetched_at: string | null
      /** Format: date-time */
      next_at: string
    }
    /** SwitchOn */
    SwitchOn: {
      /** @default false */
      busy: boolean
      expires_at?: string | null
      password?: string | null
    }
    /** Tag */
    Tag: {
      /** @default  */
      colour: string
      /** Format: uuid */
      id: string
      name: string
      tag_group?: string | null
    }
    /** TagCount */
    TagCount: {
      count: number
      name: string
    }
    /** TagGroup */
    TagGroup: {
      /** Format: uuid */
      id: string
      /** @default false */
      mandatory: boolean
      name: string
      /** @default false */
      single: boolean
    }
    /** TagInput */
    TagInput: {
      /** @default  */
      colour: string
      id?: string | null
      name: string
    }
    /** TagsInput */
    TagsInput: {
      groups?: components['schemas']['GroupInput'][]
      tags?: components['schemas']['TagInput'][]
    }
    /** Taken */
    Taken: {
      file: components['schemas']['FileView'] | null
      name: string
      problem: components['schemas']['FilesTrouble'] | null
    }
    /** TakenList */
    TakenList: {
      items: components['schemas']['Taken'][]
    }
    /** TaskBrief */
    TaskBrief: {
      category: components['schemas']['Category']
      due_on?: string | null
      /** Format: uuid */
      id: string
      key: string
      title: string
    }
    /** TaskCopy */
    TaskCopy: {
      title: string
    }
    /** TaskDraft */
    TaskDraft: {
      assignees?: string[]
      /** @default  */
      body: string
      due_in_days?: number | null
      estimate_minutes?: number | null
      milestone?: string | null
      /** @default 0 */
      priority: number
      starts_in_days?: number | null
      tags?: string[]
      /** @default  */
      title: string
    }
    /** TaskEdit */
    TaskEdit: {
      assignees?: string[]
      body?: string
      due_on?: string | null
      estimate_minutes?: number | null
      followers?: string[]
      milestone?: string | null
      parent?: string | null
      position?: number
      priority?: number
      starts_on?: string | null
      state?: string
      tags?: string[]
      title?: string
    }
    /** TaskPage */
    TaskPage: {
      groups: components['schemas']['GroupCount'][]
      items: components['schemas']['TaskRow'][]
      next: string | null
    }
    /** TaskRow */
    TaskRow: {
      assignees: components['schemas']['Assignee'][]
      blocked: boolean
      /** Format: date-time */
      changed_at: string
      /** Format: date-time */
      created_at: string
      /** Format: uuid */
      created_by: string
      depends: components['schemas']['Dependency'][]
      done_at: string | null
      due_on: string | null
      estimate_minutes: number | null
      /** Format: uuid */
      id: string
      key: string
      may: string[]
      milestone: string | null
      milestone_name: string | null
      number: number
      parent: string | null
      position: number
      priority: number
      project: components['schemas']['ProjectBrief']
      repeats: boolean
      revision: number
      shared: boolean
      starts_on: string | null
      state: components['schemas']['TasksState']
      subtasks: number
      subtasks_done: number
      tags: components['schemas']['Tag'][]
      title: string
      trashed_at: string | null
    }
    /** Handover */
    TasksHandover: {
      /** @default false */
      add: boolean
      persons: string[]
    }
    /**
     * Link
     * @description How a task waits for another: which end of the other one frees which end of this one.
     * @default finish-start
     * @enum {string}
     */
    TasksLink: 'finish-start' | 'start-start' | 'finish-finish' | 'start-finish'
    /** Member */
    TasksMember: {
      adds: boolean
      fn: string
      kind: string
      /** Format: uuid */
      party: string
      role: string | null
    }
    /** State */
    TasksState: {
      category: components['schemas']['Category']
      /** Format: uuid */
      id: string
      name: string
    }
    /** TaskView */
    TaskView: {
      act?: string | null
      author: components['schemas']['PersonBrief'] | null
      body: string
      followers: components['schemas']['PersonBrief'][]
      following: boolean
      needed_by: components['schemas']['Predecessor'][]
      needs: components['schemas']['Predecessor'][]
      path: components['schemas']['TaskBrief'][]
      recurrence: components['schemas']['Recurrence'] | null
      source: string | null
      spent_minutes: number
      task: components['schemas']['TaskRow']
    }
    /** Template */
    Template: {
      content: components['schemas']['TaskDraft']
      /** Format: uuid */
      id: string
      name: string
      preset: boolean
      revision: number
    }
    /** TemplateInput */
    TemplateInput: {
      content: components['schemas']['TaskDraft']
      name: string
      /** @default false */
      preset: boolean
    }
    /** Templates */
    Templates: {
      items: components['schemas']['ProjectTemplate'][]
    }
    /** TextLine */
    TextLine: {
      /** @default 1 */
      count: number
      sort: components['schemas']['Became']
      /** @default  */
      text: string
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
    /** Party */
    ThingsParty: {
      /** Format: uuid */
      id: string
      kind: string
      name: string
    }
    /** TimeEntry */
    TimeEntry: {
      fn: string
      /** Format: uuid */
      id: string
      minutes: number
      note: string
      /** Format: uuid */
      person: string
      /** Format: date */
      spent_on: string
      /** Format: uuid */
      task: string
      task_key: string
      task_title: string
    }
    /** TimePage */
    TimePage: {
      items: components['schemas']['TimeEntry'][]
      minutes: number
    }
    /** Times */
    Times: {
      items: components['schemas']['Period'][]
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
    /** Tools */
    Tools: {
      failed: number
      ffmpeg: string | null
      files: boolean
      libreoffice: string | null
      network: boolean
      tesseract: string | null
      waiting: number
    }
    /** Transfer */
    Transfer: {
      ids: string[]
      /** Format: uuid */
      to: string
    }
    /** Trash */
    Trash: {
      items: components['schemas']['Trashed'][]
      next?: string | null
    }
    /** Trashed */
    Trashed: {
      may: string[]
      /** Format: date-time */
      purge_at: string
      thing: components['schemas']['Brief']
      /** Format: date-time */
      trashed_at: string
      trashed_by: components['schemas']['ThingsParty'] | null
    }
    /** Tree */
    Tree: {
      heads: components['schemas']['UnitHead'][]
      items: components['schemas']['Unit'][]
      /** Format: date */
      on: string
    }
    /** Tried */
    Tried: {
      code: string | null
      detail: string
      sent: boolean
    }
    /** Typed */
    Typed: {
      code: string
      email: string
    }
    /** UndoInput */
    UndoInput: {
      act?: string | null
    }
    /** Undone */
    Undone: {
      /** Format: uuid */
      act: string
      fields: string[]
      tasks: string[]
    }
    /** Unit */
    Unit: {
      code?: string | null
      /** @default 0 */
      depth: number
      duties?: string[]
      /** Format: uuid */
      id: string
      name: string
      /** @default  */
      name_en: string
      /** @default 0 */
      ordering: number
      parent?: string | null
      /** @default  */
      path: string
      /** @default 0 */
      people: number
      /** @default 1 */
      revision: number
      /** Format: date */
      since: string
      /** @default  */
      unit_kind: string
      until?: string | null
    }
    /** UnitChange */
    UnitChange: {
      after?: string[]
      before?: string[]
      /** Format: uuid */
      id: string
      op: string
      predecessors: string[]
      /** Format: uuid */
      reorganisation: string
      successors: string[]
      /** Format: date */
      takes_effect_on: string
    }
    /** UnitHead */
    UnitHead: {
      acting: string
      duty: string
      fn: string
      fn_en: string
      /** Format: uuid */
      person: string
      /** Format: uuid */
      unit: string
    }
    /** UnitName */
    UnitName: {
      name: string
      name_en: string
      parent: string | null
      /** @default  */
      parent_name: string
      /** Format: date */
      since: string
      unit_kind: string
      until: string | null
    }
    /** UnitView */
    UnitView: {
      changes: components['schemas']['UnitChange'][]
      holders: components['schemas']['Holder'][]
      may: string[]
      names: components['schemas']['UnitName'][]
      people: components['schemas']['Row'][]
      posts: components['schemas']['Post'][]
      unit: components['schemas']['Unit']
    }
    /** Unmasked */
    Unmasked: {
      mobile: string
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
    /** Upto */
    Upto: {
      /** Format: uuid */
      upto: string
    }
    /** UrlChange */
    UrlChange: {
      busy?: boolean | null
      expires_at?: string | null
      password?: string | null
    }
    /** Verified */
    Verified: {
      /** Format: date-time */
      at: string
      facts: number
      position?: number | null
      why?: string | null
    }
    /** Version */
    Version: {
      /** Format: date-time */
      at: string
      revision: number
      text: string
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
      state: components['schemas']['FilesState']
      version: number
      why: string
    }
    /**
     * View
     * @description How a file is drawn: `words` is its bare text, `none` nothing but its name and the download.
     * @enum {string}
     */
    View:
      | 'pdf'
      | 'picture'
      | 'video'
      | 'audio'
      | 'text'
      | 'markdown'
      | 'table'
      | 'hwp'
      | 'archive'
      | 'words'
      | 'none'
    /** Viewing */
    Viewing: {
      address: string
      /** Format: date-time */
      at: string
      fields: string[]
      /** Format: uuid */
      id: string
      /** Format: uuid */
      person: string
      person_fn: string
      reason: string
      /** Format: uuid */
      viewer: string
      viewer_fn: string
    }
    /**
     * Visibility
     * @description What all staff may do in a project: nothing, view, comment, edit, or only put something in.
     * @enum {string}
     */
    Visibility: 'private' | 'view' | 'comment' | 'edit' | 'add'
    /** Visit */
    Visit: {
      address: string
      /** Format: date-time */
      at: string
      /** Format: uuid */
      id: string
      name: string
      what: string
    }
    /** Visits */
    Visits: {
      items: components['schemas']['Visit'][]
      next?: string | null
    }
    /** Warning */
    Warning: {
      code: string
      params?: {
        [key: string]: string | number
      }
    }
    /** Watermark */
    Watermark: {
      /** Format: date-time */
      at: string
      who: string
    }
    /** Welcome */
    Welcome: {
      expires_at: string | null
      /** @default false */
      mailed: boolean
      person: components['schemas']['ThingsParty']
      url: string | null
    }
    /**
     * What
     * @description What an act on many entries does.
     * @enum {string}
     */
    What: 'move' | 'copy' | 'trash' | 'restore' | 'purge' | 'import' | 'export'
    /** Where */
    Where: {
      /** Format: uuid */
      id: string
      kind: string
      ref: string
    }
    /** Who */
    Who: {
      /** Format: uuid */
      id: string
      /** @default  */
      name: string
    }
    /**
     * Whose
     * @description Whose drive it is.
     * @enum {string}
     */
    Whose: 'personal' | 'project' | 'unit' | 'site'
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
  ApiAdminBackupsListBackups: {
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
          'application/json': components['schemas']['Backups']
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
  ApiAdminBackupsCreateBackup: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Request accepted, processing continues off-line */
      202: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Backup']
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
  ApiAdminBackupsIdCancelCancelBackup: {
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
  ApiAdminBackupsSettingsPutSchedule: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSchedule']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ScheduleView']
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
  ApiAdminDaysListSpecialDays: {
    parameters: {
      query?: {
        year?: number | null
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
          'application/json': components['schemas']['SpecialDays']
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
  ApiAdminDaysCreateSpecialDay: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDay']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SpecialDay']
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
  ApiAdminDaysIdDeleteSpecialDay: {
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
  ApiAdminDaysIdChangeSpecialDay: {
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
        'application/json': components['schemas']['ChangedDay']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SpecialDay']
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
  ApiAdminHealthReadHealth: {
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
          'application/json': components['schemas']['Health']
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
  ApiAdminInstitutionReadInstitution: {
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
          'application/json': components['schemas']['InstitutionView']
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
  ApiAdminInstitutionChangeInstitution: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangedInstitution']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['InstitutionView']
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
  ApiAdminJobsListJobs: {
    parameters: {
      query?: {
        after?: string | null
        status?: string | null
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
          'application/json': components['schemas']['Jobs']
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
  ApiAdminJobsIdCancelCancelJob: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: number
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
  ApiAdminJobsIdRetryRetryJob: {
    parameters: {
      query?: never
      header?: never
      path: {
        id: number
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
  ApiAdminLabelsPolicyReadLabelPolicy: {
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
          'application/json': {
            [key: string]: {
              [key: string]: string
            }
          }
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
  ApiAdminLabelsPolicyPutLabelPolicy: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': {
          [key: string]: {
            [key: string]: string
          }
        }
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            [key: string]: {
              [key: string]: string
            }
          }
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
  ApiAdminMailReadRelay: {
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
          'application/json': components['schemas']['RelayView']
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
  ApiAdminMailPutRelay: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewRelay']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RelayView']
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
  ApiAdminMailDeleteRelay: {
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
  ApiAdminMailQueueListMail: {
    parameters: {
      query?: {
        after?: string | null
        status?: string | null
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
          'application/json': components['schemas']['Queue']
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
  ApiAdminMailQueueIdCancelMail: {
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
  ApiAdminMailQueueIdRetryRetryMail: {
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
  ApiAdminMailTestTestRelay: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Recipient']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Tried']
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
  ApiAdminParkedListParked: {
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
          'application/json': components['schemas']['Parked']
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
  ApiAdminParkedReaderPositionDiscardParked: {
    parameters: {
      query?: never
      header?: never
      path: {
        position: number
        reader: string
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
  ApiAdminParkedReaderPositionRetryRetryParked: {
    parameters: {
      query?: never
      header?: never
      path: {
        position: number
        reader: string
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
  ApiAdministratorsReadAdministrators: {
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
          'application/json': components['schemas']['ListedAdministrator']
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
  ApiAdministratorsPersonAdminister: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Administers']
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
  ApiAssignmentsLineRemoveAssignment: {
    parameters: {
      query?: never
      header?: never
      path: {
        line: string
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
  ApiAssignmentsLineChangeAssignment: {
    parameters: {
      query?: never
      header?: never
      path: {
        line: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangedAssignment']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PersonView']
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
  ApiBoardReadBoard: {
    parameters: {
      query?: {
        on?: string | null
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
          'application/json': components['schemas']['ListedBoardMember']
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
  ApiCalendarAnswersTokenReadInvitation: {
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
          'application/json': components['schemas']['MeetingInvitation']
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
  ApiCalendarAnswersTokenAnswerInvitation: {
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
        'application/json': components['schemas']['GuestAnswer']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MeetingInvitation']
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
  ApiCalendarAppointmentsListAppointments: {
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
          'application/json': components['schemas']['AppointmentList']
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
  ApiCalendarAppointmentsCreateAppointment: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AppointmentWish']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AppointmentView']
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
  ApiCalendarAppointmentsChangeAppointment: {
    parameters: {
      query?: never
      header?: never
      path: {
        appointment: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AppointmentWish']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AppointmentView']
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
  ApiCalendarAppointmentsDeleteAppointment: {
    parameters: {
      query?: never
      header?: never
      path: {
        appointment: string
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
  ApiCalendarAppointmentsBookingsListBookings: {
    parameters: {
      query?: never
      header?: never
      path: {
        appointment: string
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
          'application/json': components['schemas']['BookedList']
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
  ApiCalendarBookedTokenReadBooking: {
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
          'application/json': components['schemas']['Booking']
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
  ApiCalendarBookedTokenCallBookingOff: {
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
  ApiCalendarBookingsTokenReadBookingPage: {
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
          'application/json': components['schemas']['BookingPage']
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
  ApiCalendarBookingsTokenCreateBooking: {
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
        'application/json': components['schemas']['NewBooking']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Booking']
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
  ApiCalendarBookingsTokenTimesListTimes: {
    parameters: {
      query: {
        from: string
        to: string
      }
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
          'application/json': components['schemas']['Times']
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
  ApiCalendarCalendarsListCalendars: {
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
          'application/json': components['schemas']['CalendarList']
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
  ApiCalendarCalendarsCreateCalendar: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCalendar']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CalendarView']
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
  ApiCalendarCalendarsReadCalendar: {
    parameters: {
      query?: never
      header?: never
      path: {
        calendar: string
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
          'application/json': components['schemas']['CalendarView']
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
  ApiCalendarCalendarsDeleteCalendar: {
    parameters: {
      query?: never
      header?: never
      path: {
        calendar: string
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
  ApiCalendarCalendarsChangeCalendar: {
    parameters: {
      query?: never
      header?: never
      path: {
        calendar: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CalendarEdit']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CalendarView']
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
  ApiCalendarCalendarsFileReadCalendarFile: {
    parameters: {
      query?: never
      header?: never
      path: {
        calendar: string
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
          '*/*': string
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
  ApiCalendarCalendarsFileImportCalendarFile: {
    parameters: {
      query?: never
      header?: never
      path: {
        calendar: string
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
          'application/json': components['schemas']['FileReport']
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
  ApiCalendarCalendarsLookLookOfCalendar: {
    parameters: {
      query?: never
      header?: never
      path: {
        calendar: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CalendarLook']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CalendarView']
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
  ApiCalendarCalendarsUrlReadCalendarUrl: {
    parameters: {
      query?: never
      header?: never
      path: {
        calendar: string
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
          'application/json': components['schemas']['CalendarUrl']
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
  ApiCalendarCalendarsUrlSwitchCalendarUrlOn: {
    parameters: {
      query?: never
      header?: never
      path: {
        calendar: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SwitchOn']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CalendarUrl']
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
  ApiCalendarCalendarsUrlSwitchCalendarUrlOff: {
    parameters: {
      query?: never
      header?: never
      path: {
        calendar: string
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
  ApiCalendarCalendarsUrlChangeCalendarUrl: {
    parameters: {
      query?: never
      header?: never
      path: {
        calendar: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UrlChange']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CalendarUrl']
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
  ApiCalendarCalendarsOfOwnerOpenCalendar: {
    parameters: {
      query?: never
      header?: never
      path: {
        owner: string
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
          'application/json': components['schemas']['CalendarView']
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
  ApiCalendarDevicesReadDeviceSetup: {
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
          'application/json': components['schemas']['DeviceSetup']
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
  ApiCalendarDevicesProfileReadDeviceProfile: {
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
          '*/*': string
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
  ApiCalendarEventsCreateEvent: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewEvent']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EventFull']
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
  ApiCalendarEventsReadEvent: {
    parameters: {
      query?: {
        recurrence_id?: string
      }
      header?: never
      path: {
        event: string
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
          'application/json': components['schemas']['EventFull']
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
  ApiCalendarEventsDeleteEvent: {
    parameters: {
      query?: {
        recurrence_id?: string
        /** @description Which of a series a change is about. */
        scope?: components['schemas']['Scope']
      }
      header?: never
      path: {
        event: string
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
  ApiCalendarEventsChangeEvent: {
    parameters: {
      query?: never
      header?: never
      path: {
        event: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EventEdit']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EventFull']
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
  ApiCalendarEventsAnswerAnswerEvent: {
    parameters: {
      query?: never
      header?: never
      path: {
        event: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EventAnswer']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EventFull']
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
  ApiCalendarEventsDelegateDelegateEvent: {
    parameters: {
      query?: never
      header?: never
      path: {
        event: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Delegating']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EventFull']
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
  ApiCalendarEventsFileReadEventFile: {
    parameters: {
      query?: never
      header?: never
      path: {
        event: string
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
          '*/*': string
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
  ApiCalendarEventsMoveMoveEvent: {
    parameters: {
      query?: never
      header?: never
      path: {
        event: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Moving']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EventFull']
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
  ApiCalendarEventsProposalsAddressDeleteProposal: {
    parameters: {
      query?: never
      header?: never
      path: {
        address: string
        event: string
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
  ApiCalendarEventsRestoreRestoreEvent: {
    parameters: {
      query?: never
      header?: never
      path: {
        event: string
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
          'application/json': components['schemas']['EventFull']
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
  ApiCalendarEventsVideoGiveVideoRoom: {
    parameters: {
      query?: never
      header?: never
      path: {
        event: string
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
          'application/json': components['schemas']['EventFull']
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
  ApiCalendarFreebusyReadFreeBusy: {
    parameters: {
      query: {
        from: string
        people: string
        to: string
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
          'application/json': components['schemas']['FreeList']
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
  ApiCalendarPolicyReadCalendarPolicy: {
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
          'application/json': components['schemas']['CalendarPolicy']
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
  ApiCalendarPolicyChangeCalendarPolicy: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['FetchPolicy']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CalendarPolicy']
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
  ApiCalendarSlotsFindSlots: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Finding']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SlotList']
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
  ApiCalendarSubscriptionsSubscribe: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSubscription']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CalendarView']
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
  ApiCalendarSubscriptionsReadSubscription: {
    parameters: {
      query?: never
      header?: never
      path: {
        calendar: string
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
          'application/json': components['schemas']['SubscriptionView']
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
  ApiCalendarSubscriptionsFetchFetchSubscription: {
    parameters: {
      query?: never
      header?: never
      path: {
        calendar: string
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
  ApiCalendarViewReadView: {
    parameters: {
      query: {
        calendars?: string | null
        from: string
        people?: string | null
        to: string
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
          'application/json': components['schemas']['DayView']
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
  ApiCalendarWindowsTokenReadWindow: {
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
          'application/json': components['schemas']['CalendarWindow']
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
  ApiCommentsIdRemoveComment: {
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
  ApiCommentsIdEditComment: {
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
        'application/json': components['schemas']['Rewording']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Comment']
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
  ApiCommentsIdHistoryReadHistory: {
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
          'application/json': components['schemas']['Version'][]
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
  ApiCommentsIdReactionsEmojiGiveReaction: {
    parameters: {
      query?: never
      header?: never
      path: {
        emoji: string
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
  ApiCommentsIdReactionsEmojiTakeReaction: {
    parameters: {
      query?: never
      header?: never
      path: {
        emoji: string
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
  ApiCommentsIdRestoreRestoreComment: {
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
          'application/json': components['schemas']['Comment']
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
  ApiConvertToolsReadTools: {
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
          'application/json': components['schemas']['Tools']
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
  ApiDaysReadDays: {
    parameters: {
      query: {
        from: string
        to: string
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
          'application/json': components['schemas']['Days']
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
  ApiDriveActsListActs: {
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
          'application/json': components['schemas']['ActList']
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
  ApiDriveActsDoAct: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAct']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ActView']
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
  ApiDriveActsReadAct: {
    parameters: {
      query?: never
      header?: never
      path: {
        act: string
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
          'application/json': components['schemas']['ActView']
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
  ApiDriveActsArchiveGetReadArchive: {
    parameters: {
      query?: never
      header?: never
      path: {
        act: string
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
          '*/*': string
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
  ApiDriveActsArchiveHeadReadArchive: {
    parameters: {
      query?: never
      header?: never
      path: {
        act: string
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
          '*/*': string
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
  ApiDriveActsCancelCancelAct: {
    parameters: {
      query?: never
      header?: never
      path: {
        act: string
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
          'application/json': components['schemas']['ActView']
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
  ApiDriveActsPreviewPreviewMove: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Transfer']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Sight']
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
  ApiDriveDrivesListDrives: {
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
          'application/json': components['schemas']['DriveList']
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
  ApiDriveDrivesReadDrive: {
    parameters: {
      query?: never
      header?: never
      path: {
        drive: string
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
          'application/json': components['schemas']['DriveFull']
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
  ApiDriveDrivesChangeDrive: {
    parameters: {
      query?: never
      header?: never
      path: {
        drive: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DriveEdit']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DriveView']
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
  ApiDriveDrivesAtReadPath: {
    parameters: {
      query?: {
        path?: string
      }
      header?: never
      path: {
        drive: string
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
          'application/json': components['schemas']['EntryFull']
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
  ApiDriveDrivesTagsListTags: {
    parameters: {
      query?: never
      header?: never
      path: {
        drive: string
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
          'application/json': components['schemas']['TagCount'][]
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
  ApiDriveDrivesTrashListTrash: {
    parameters: {
      query?: {
        after?: string | null
      }
      header?: never
      path: {
        drive: string
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
          'application/json': components['schemas']['EntryPage']
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
  ApiDriveDrivesOfOwnerOpenDrive: {
    parameters: {
      query?: never
      header?: never
      path: {
        owner: string
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
          'application/json': components['schemas']['DriveView']
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
  ApiDriveEntriesIdReadEntry: {
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
          'application/json': components['schemas']['EntryFull']
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
  ApiDriveEntriesIdRenameEntry: {
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
        'application/json': components['schemas']['NewEntryName']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EntryView']
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
  ApiDriveEntriesIdLockCheckOut: {
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
        'application/json': components['schemas']['NewLock']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EntryView']
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
  ApiDriveEntriesIdLockCheckIn: {
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
  ApiDriveEntriesIdTagsPutTags: {
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
        'application/json': components['schemas']['NewTags']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EntryView']
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
  ApiDriveExportsExportEntries: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewExport']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ActView']
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
  ApiDriveFavouritesListFavourite: {
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
          'application/json': components['schemas']['EntryPage']
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
  ApiDriveFilesIdComparisonCompareVersions: {
    parameters: {
      query: {
        after: number
        before: number
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
          'application/json': components['schemas']['Comparison']
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
  ApiDriveFoldersMakeFolder: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewFolder']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EntryView']
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
  ApiDriveFoldersIdReadFolder: {
    parameters: {
      query?: {
        after?: string | null
        limit?: number
        order?: string
        /** @description What a listing is sorted by; folders come first in each. */
        sort?: components['schemas']['Sorting']
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
          'application/json': components['schemas']['Listing']
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
  ApiDriveImportsImportEntries: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewImport']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ActView']
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
  ApiDrivePolicyReadDrivePolicy: {
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
          'application/json': components['schemas']['DrivePolicy']
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
  ApiDrivePolicySaveDrivePolicy: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DriveNewPolicy']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DrivePolicy']
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
  ApiDriveRecentsListRecent: {
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
          'application/json': components['schemas']['EntryPage']
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
  ApiDriveSharedByMeListSharedByMe: {
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
          'application/json': components['schemas']['EntryPage']
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
  ApiDriveSharedWithMeListSharedWithMe: {
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
          'application/json': components['schemas']['EntryPage']
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
  ApiDriveTaggedListTagged: {
    parameters: {
      query: {
        after?: string | null
        drive?: string | null
        tag: string
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
          'application/json': components['schemas']['EntryPage']
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
  ApiDutiesReadDuties: {
    parameters: {
      query?: {
        on?: string | null
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
          'application/json': components['schemas']['Directory']
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
  ApiEmploymentsLineRemoveEmployment: {
    parameters: {
      query?: never
      header?: never
      path: {
        line: string
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
  ApiEmploymentsLineChangeEmployment: {
    parameters: {
      query?: never
      header?: never
      path: {
        line: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangedEmployment']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PersonView']
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
        reason?: string | null
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
          '*/*': string
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
        reason?: string | null
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
          '*/*': string
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
  ApiFilesIdEditorOpenInEditor: {
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
          'application/json': components['schemas']['EditorPass']
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
  ApiFilesIdLookReadLook: {
    parameters: {
      query?: {
        version?: number | null
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
          'application/json': components['schemas']['Look']
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
  ApiFilesIdMadeFormGetReadMade: {
    parameters: {
      query?: {
        reason?: string | null
        version?: number | null
      }
      header?: never
      path: {
        form: string
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
          '*/*': string
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
  ApiFilesIdMadeFormHeadReadMade: {
    parameters: {
      query?: {
        reason?: string | null
        version?: number | null
      }
      header?: never
      path: {
        form: string
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
          '*/*': string
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
          '*/*': string
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
          '*/*': string
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
        reason?: string | null
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
          '*/*': string
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
        reason?: string | null
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
          '*/*': string
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
          'application/json': components['schemas']['FilesPolicy']
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
        'application/json': components['schemas']['FilesNewPolicy']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FilesPolicy']
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
  ApiFilesPolicyScannerTryScanner: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewScanner']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Scanner']
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
  ApiGroupsReadGroups: {
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
          'application/json': components['schemas']['ListedGroup']
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
  ApiGroupsAddGroup: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewGroup']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GroupView']
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
  ApiGroupsReadGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        group: string
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
          'application/json': components['schemas']['GroupView']
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
  ApiGroupsRemoveGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        group: string
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
  ApiGroupsChangeGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        group: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangedGroup']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GroupView']
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
  ApiGroupsMembersSetMembers: {
    parameters: {
      query?: never
      header?: never
      path: {
        group: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PeopleMembers']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GroupView']
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
  ApiGuestsAgainAskAgain: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Asked']
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
  ApiGuestsEnterEnter: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Typed']
      }
    }
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
  ApiHandoverReadLeavers: {
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
          'application/json': components['schemas']['Leavers']
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
  ApiHandoverPersonReadOwned: {
    parameters: {
      query?: never
      header?: never
      path: {
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
          'application/json': components['schemas']['HandoverHandover']
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
  ApiHandoverPersonHandOver: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Heirs']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['HandoverHandover']
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
  ApiHandoverPersonPreviewPreviewHandover: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Heirs']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['HandoverHandover']
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
  ApiHandoverPolicyReadPolicy: {
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
          'application/json': components['schemas']['HandoverPolicy']
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
  ApiHandoverPolicySetPolicy: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GivenPolicy']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['HandoverPolicy']
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
  ApiHeadcountReadHeadcount: {
    parameters: {
      query?: {
        on?: string | null
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
          'application/json': components['schemas']['Headcount']
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
  ApiHeadcountHeadlineSetHeadline: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Figure']
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
  ApiHeadcountQuotaSetQuota: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Quota']
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
  ApiInboxReadInbox: {
    parameters: {
      query?: {
        after?: string | null
        level?: components['schemas']['Level'] | null
        /** @description Which notices a list shows. `open` is neither done nor snoozed, read or not. */
        show?: components['schemas']['InboxState']
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
          'application/json': components['schemas']['Notices']
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
  ApiInboxCountReadCount: {
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
          'application/json': components['schemas']['Counts']
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
  ApiInboxDoneMarkDone: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Chosen']
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
  ApiInboxPreferencesReadPreferences: {
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
          'application/json': components['schemas']['InboxChoices']
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
  ApiInboxPreferencesSavePreferences: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewChoices']
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
  ApiInboxReadMarkRead: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Chosen']
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
  ApiInboxReadAllMarkAllRead: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['All']
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
  ApiInboxSnoozeSnoozeNotices: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Snooze']
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
  ApiInboxUndoneMarkUndone: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Chosen']
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
  ApiInboxUnreadMarkUnread: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Chosen']
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
  ApiMeColleaguesMyColleagues: {
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
          'application/json': components['schemas']['Colleagues']
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
  ApiMeDataMyData: {
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
          'application/json': components['schemas']['MyData']
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
  ApiMeDataDownloadDownload: {
    parameters: {
      query?: {
        reason?: string | null
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
          '*/*': string
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
  ApiMeFollowingReadFollowed: {
    parameters: {
      query?: {
        after?: number | null
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
          'application/json': components['schemas']['FollowedThings']
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
  ApiMePasskeysRenamePasskey: {
    parameters: {
      query?: never
      header?: never
      path: {
        passkey: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PasskeyName']
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
        'application/json': components['schemas']['IdentityChoices']
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
  ApiMeViewingsMyViewings: {
    parameters: {
      query?: {
        after?: string | null
        most?: number
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
          'application/json': components['schemas']['ListedViewing']
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
  ApiPartiesFindParties: {
    parameters: {
      query?: {
        kinds?: string
        most?: number
        q?: string
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
          'application/json': components['schemas']['ListedParty']
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
  ApiPeopleFindPeople: {
    parameters: {
      query?: {
        after?: string | null
        deep?: boolean
        group?: string | null
        left?: boolean
        most?: number
        q?: string
        site?: string | null
        sort?: string | null
        status?: string | null
        unit?: string | null
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
          'application/json': components['schemas']['ListedRow']
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
  ApiPeopleAddPerson: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPerson']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Added']
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
  ApiPeoplePersonReadPerson: {
    parameters: {
      query?: never
      header?: never
      path: {
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
          'application/json': components['schemas']['PersonView']
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
  ApiPeoplePersonChangePerson: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangedPerson']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PersonView']
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
  ApiPeoplePersonAssignmentsAddAssignment: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAssignment']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PersonView']
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
  ApiPeoplePersonEmploymentsAddEmployment: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewEmployment']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PersonView']
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
  ApiPeoplePersonLeaveLeave: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Leaving']
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
  ApiPeoplePersonResetReset: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Reset']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Invitation']
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
  ApiPeoplePersonResumeResume: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
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
  ApiPeoplePersonStandingsAddStanding: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewStanding']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PersonView']
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
  ApiPeoplePersonSuspendSuspend: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
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
  ApiPeoplePersonTermsAddTerm: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTerm']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PersonView']
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
  ApiPeoplePersonUnmaskUnmask: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PeopleReason']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Unmasked']
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
  ApiPeopleExportHandOut: {
    parameters: {
      query: {
        format?: string
        reason: string
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
          '*/*': string
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
  ApiPeopleImportTakePeopleIn: {
    parameters: {
      query?: {
        apply?: boolean
        run?: string | null
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
          'application/json': components['schemas']['ImportReport']
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
  ApiPeopleImportTemplatePeopleTemplate: {
    parameters: {
      query?: {
        format?: string
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
          '*/*': string
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
  ApiPeopleInvitationsInvite: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewOutsider']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Invitation']
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
  ApiPeopleLabelsReadLabels: {
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
          'application/json': components['schemas']['Labels']
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
  ApiPeopleLabelsSetLabels: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewLabels']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Labels']
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
          'application/json': components['schemas']['CredentialsPolicy']
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
        'application/json': components['schemas']['IdentityNewPolicy']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CredentialsPolicy']
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
  ApiPostsLineRemovePost: {
    parameters: {
      query?: never
      header?: never
      path: {
        line: string
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
  ApiPostsLineChangePost: {
    parameters: {
      query?: never
      header?: never
      path: {
        line: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangedPost']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Post']
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
  ApiReorganisationsReadReorganisations: {
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
          'application/json': components['schemas']['ListedReorganisationView']
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
  ApiReorganisationsReorganise: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewReorganisation']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ReorganisationView']
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
  ApiReorganisationsCancelReorganisation: {
    parameters: {
      query?: never
      header?: never
      path: {
        reorganisation: string
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
          'application/json': components['schemas']['SearchAnswer']
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
        'application/json': components['schemas']['IdentityAnswer']
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
  ApiSitesReadSites: {
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
          'application/json': components['schemas']['ListedSite']
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
  ApiSitesAddSite: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSite']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SiteView']
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
  ApiSitesReadSite: {
    parameters: {
      query?: never
      header?: never
      path: {
        site: string
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
          'application/json': components['schemas']['SiteView']
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
  ApiSitesRemoveSite: {
    parameters: {
      query?: never
      header?: never
      path: {
        site: string
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
  ApiSitesChangeSite: {
    parameters: {
      query?: never
      header?: never
      path: {
        site: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangedSite']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SiteView']
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
  ApiSitesMembersAddMember: {
    parameters: {
      query?: never
      header?: never
      path: {
        site: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewMember']
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
  ApiSitesMembersPersonRemoveMember: {
    parameters: {
      query?: never
      header?: never
      path: {
        person: string
        site: string
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
  ApiSitesImportTakeSitesIn: {
    parameters: {
      query?: {
        apply?: boolean
        run?: string | null
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
          'application/json': components['schemas']['ImportReport']
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
  ApiSitesImportTemplateSiteTemplate: {
    parameters: {
      query?: {
        format?: string
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
          '*/*': string
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
  ApiStandingsLineRemoveStanding: {
    parameters: {
      query?: never
      header?: never
      path: {
        line: string
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
  ApiStandingsLineChangeStanding: {
    parameters: {
      query?: never
      header?: never
      path: {
        line: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangedStanding']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PersonView']
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
  ApiTasksListTasks: {
    parameters: {
      query?: {
        after?: string | null
        assigned_by?: string | null
        assignee?: string[] | null
        author?: string[] | null
        blocked?: boolean | null
        changed_after?: string | null
        due_after?: string | null
        due_before?: string | null
        follower?: string[] | null
        group?: components['schemas']['Grouping'] | null
        limit?: number
        milestone?: string[] | null
        overdue?: boolean | null
        overlaps_from?: string | null
        overlaps_until?: string | null
        parent?: string | null
        priority?: number[] | null
        project?: string[] | null
        /** @description Orders a list can have. */
        sort?: components['schemas']['Sort']
        status?: string[] | null
        tag?: string[] | null
        text?: string
        trashed?: boolean
        within?: string | null
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
          'application/json': components['schemas']['TaskPage']
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
  ApiTasksCreateTask: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTask']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TaskView']
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
  ApiTasksReadTask: {
    parameters: {
      query?: never
      header?: never
      path: {
        task: string
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
          'application/json': components['schemas']['TaskView']
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
  ApiTasksEditTask: {
    parameters: {
      query?: never
      header?: never
      path: {
        task: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskEdit']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TaskView']
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
  ApiTasksCopyCopyTask: {
    parameters: {
      query?: never
      header?: never
      path: {
        task: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskCopy']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done']
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
  ApiTasksFollowFollow: {
    parameters: {
      query?: never
      header?: never
      path: {
        task: string
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
  ApiTasksFollowUnfollow: {
    parameters: {
      query?: never
      header?: never
      path: {
        task: string
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
  ApiTasksHandoverHandOver: {
    parameters: {
      query?: never
      header?: never
      path: {
        task: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TasksHandover']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done']
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
  ApiTasksHistoryReadHistory: {
    parameters: {
      query?: {
        after?: string | null
      }
      header?: never
      path: {
        task: string
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
          'application/json': components['schemas']['ChangePage']
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
  ApiTasksMineBeMine: {
    parameters: {
      query?: never
      header?: never
      path: {
        task: string
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
          'application/json': components['schemas']['TaskView']
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
  ApiTasksNeedsOtherPutNeeds: {
    parameters: {
      query?: never
      header?: never
      path: {
        other: string
        task: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NeedsInput']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TaskView']
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
  ApiTasksNeedsOtherDeleteNeeds: {
    parameters: {
      query?: never
      header?: never
      path: {
        other: string
        task: string
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
  ApiTasksProgressPutProgress: {
    parameters: {
      query?: never
      header?: never
      path: {
        task: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Progress']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TaskView']
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
  ApiTasksRecurrencePutRecurrence: {
    parameters: {
      query?: never
      header?: never
      path: {
        task: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RecurrenceInput']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TaskView']
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
  ApiTasksRecurrenceDeleteRecurrence: {
    parameters: {
      query?: never
      header?: never
      path: {
        task: string
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
  ApiTasksRestoreRestoreTask: {
    parameters: {
      query?: never
      header?: never
      path: {
        task: string
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
  ApiTasksTimeCreateTime: {
    parameters: {
      query?: never
      header?: never
      path: {
        task: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTime']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TimeEntry']
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
  ApiTasksTrashTrashTask: {
    parameters: {
      query?: never
      header?: never
      path: {
        task: string
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
  ApiTasksBulkEditTasks: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Bulk']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done']
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
  ApiTasksByKeyReadByKey: {
    parameters: {
      query?: never
      header?: never
      path: {
        key: string
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
          'application/json': components['schemas']['TaskView']
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
  ApiTasksFiltersListFilters: {
    parameters: {
      query?: {
        project?: string | null
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
          'application/json': components['schemas']['Filters']
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
  ApiTasksFiltersCreateFilter: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewFilter']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SavedFilter']
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
  ApiTasksFiltersDeleteFilter: {
    parameters: {
      query?: never
      header?: never
      path: {
        filter: string
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
  ApiTasksMilestonesDeleteMilestone: {
    parameters: {
      query?: never
      header?: never
      path: {
        milestone: string
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
  ApiTasksMilestonesEditMilestone: {
    parameters: {
      query?: never
      header?: never
      path: {
        milestone: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['MilestoneEdit']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Milestone']
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
  ApiTasksMilestonesBurndownReadBurndown: {
    parameters: {
      query?: never
      header?: never
      path: {
        milestone: string
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
          'application/json': components['schemas']['Burndown']
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
  ApiTasksMineListMine: {
    parameters: {
      query?: {
        after?: string | null
        bucket?: string
        limit?: number
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
          'application/json': components['schemas']['TaskPage']
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
  ApiTasksMineCountsCountMine: {
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
          'application/json': components['schemas']['MineCounts']
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
  ApiTasksMoveMoveTasks: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Move']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Done']
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
  ApiTasksMovePreviewPreviewMove: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Move']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MovePreview']
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
  ApiTasksProjectTemplatesListProjectTemplates: {
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
          'application/json': components['schemas']['Templates']
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
  ApiTasksProjectTemplatesDeleteProjectTemplate: {
    parameters: {
      query?: never
      header?: never
      path: {
        template: string
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
  ApiTasksProjectsListProjects: {
    parameters: {
      query?: {
        archived?: boolean
        text?: string
        trashed?: boolean
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
          'application/json': components['schemas']['ProjectList']
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
  ApiTasksProjectsCreateProject: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewProject']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectView']
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
  ApiTasksProjectsReadProject: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
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
          'application/json': components['schemas']['ProjectView']
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
  ApiTasksProjectsEditProject: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectEdit']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectView']
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
  ApiTasksProjectsArchiveArchiveProject: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
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
  ApiTasksProjectsCopyCopyProject: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectCopy']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectView']
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
  ApiTasksProjectsHistoryReadProjectHistory: {
    parameters: {
      query?: {
        after?: number | null
      }
      header?: never
      path: {
        project: string
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
          'application/json': components['schemas']['ProjectHistory']
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
  ApiTasksProjectsMembersPartyPutMember: {
    parameters: {
      query?: never
      header?: never
      path: {
        party: string
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RoleInput']
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
  ApiTasksProjectsMembersPartyDeleteMember: {
    parameters: {
      query?: never
      header?: never
      path: {
        party: string
        project: string
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
  ApiTasksProjectsMilestonesCreateMilestone: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewMilestone']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Milestone']
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
  ApiTasksProjectsProjectTemplateCreateProjectTemplate: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectTemplateName']
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
  ApiTasksProjectsRestoreRestoreProject: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
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
  ApiTasksProjectsStatesPutStates: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['StatesInput']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectView']
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
  ApiTasksProjectsTableImportProject: {
    parameters: {
      query?: {
        dry_run?: boolean
      }
      header?: never
      path: {
        project: string
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
          'application/json': components['schemas']['Imported']
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
  ApiTasksProjectsTagsPutTags: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TagsInput']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectView']
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
  ApiTasksProjectsTemplatesCreateTemplate: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TemplateInput']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Template']
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
  ApiTasksProjectsTemplatesDeleteTemplate: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
        template: string
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
  ApiTasksProjectsTemplatesEditTemplate: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
        template: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TemplateInput']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Template']
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
  ApiTasksProjectsTemplatesFilledReadFilled: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
        template: string
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
          'application/json': components['schemas']['Filled']
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
  ApiTasksProjectsTrashTrashProject: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
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
  ApiTasksProjectsUnarchiveUnarchiveProject: {
    parameters: {
      query?: never
      header?: never
      path: {
        project: string
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
  ApiTasksQuickCreateTasks: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['QuickTasks']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Rows']
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
  ApiTasksTableExportProject: {
    parameters: {
      query?: {
        assigned_by?: string | null
        assignee?: string[] | null
        author?: string[] | null
        blocked?: boolean | null
        changed_after?: string | null
        due_after?: string | null
        due_before?: string | null
        follower?: string[] | null
        format?: string
        milestone?: string[] | null
        overdue?: boolean | null
        overlaps_from?: string | null
        overlaps_until?: string | null
        parent?: string | null
        priority?: number[] | null
        project?: string[] | null
        reason?: string | null
        /** @description Orders a list can have. */
        sort?: components['schemas']['Sort']
        status?: string[] | null
        tag?: string[] | null
        text?: string
        trashed?: boolean
        within?: string | null
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
          '*/*': string
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
  ApiTasksTimeListTime: {
    parameters: {
      query?: {
        person?: string | null
        project?: string | null
        since?: string | null
        task?: string | null
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
          'application/json': components['schemas']['TimePage']
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
  ApiTasksTimeEntryDeleteTime: {
    parameters: {
      query?: never
      header?: never
      path: {
        entry: string
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
  ApiTasksTimeTableExportTime: {
    parameters: {
      query?: {
        format?: string
        person?: string | null
        project?: string | null
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
          '*/*': string
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
  ApiTasksUndoUndo: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UndoInput']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Undone']
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
  ApiTermsLineRemoveTerm: {
    parameters: {
      query?: never
      header?: never
      path: {
        line: string
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
  ApiTermsLineChangeTerm: {
    parameters: {
      query?: never
      header?: never
      path: {
        line: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangedTerm']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PersonView']
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
  ApiThingsIdBacklinksReadBacklinks: {
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
          'application/json': components['schemas']['Backlinks']
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
  ApiThingsIdCommentsReadComments: {
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
          'application/json': components['schemas']['Comments']
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
  ApiThingsIdCommentsCreateComment: {
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
        'application/json': components['schemas']['NewComment']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Made']
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
  ApiThingsIdCommentsSeenSeeComments: {
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
        'application/json': components['schemas']['Upto']
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
  ApiThingsIdFollowReadFollowing: {
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
          'application/json': components['schemas']['Following']
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
  ApiThingsIdFollowFollowThing: {
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
        'application/json': components['schemas']['Follow']
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
  ApiThingsIdLabelReadLabel: {
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
          'application/json': components['schemas']['Labelled']
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
  ApiThingsIdLabelSetLabel: {
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
        'application/json': components['schemas']['NewLabel']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Labelled']
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
          'application/json': components['schemas']['ShareLink']
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
          'application/json': components['schemas']['ShareLink']
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
  ApiThingsIdLinksVisitsReadVisits: {
    parameters: {
      query?: {
        after?: string | null
      }
      header?: never
      path: {
        id: string
        link: string
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
          'application/json': components['schemas']['Visits']
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
          'application/json': components['schemas']['ShareMembers']
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
  ApiThingsIdPurgePurgeThing: {
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
  ApiThingsIdRestoreRestoreThing: {
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
  ApiThingsIdTrashTrashThing: {
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
  ApiTrashReadTrash: {
    parameters: {
      query?: {
        after?: string | null
        collection?: string | null
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
          'application/json': components['schemas']['Trash']
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
  ApiUnitsReadUnits: {
    parameters: {
      query?: {
        on?: string | null
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
          'application/json': components['schemas']['Tree']
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
  ApiUnitsReadUnit: {
    parameters: {
      query?: {
        on?: string | null
      }
      header?: never
      path: {
        unit: string
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
          'application/json': components['schemas']['UnitView']
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
  ApiUnitsChangeUnit: {
    parameters: {
      query?: never
      header?: never
      path: {
        unit: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangedUnit']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UnitView']
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
  ApiUnitsPostsAddPost: {
    parameters: {
      query?: never
      header?: never
      path: {
        unit: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPost']
      }
    }
    responses: {
      /** @description Document created, URL follows */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Post']
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
  ApiUnitsImportTakeUnitsIn: {
    parameters: {
      query?: {
        apply?: boolean
        on?: string | null
        run?: string | null
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
          'application/json': components['schemas']['ImportReport']
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
  ApiUnitsImportTemplateUnitTemplate: {
    parameters: {
      query?: {
        format?: string
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
          '*/*': string
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
  ApiViewingsAllViewings: {
    parameters: {
      query?: {
        after?: string | null
        most?: number
        person?: string | null
        viewer?: string | null
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
          'application/json': components['schemas']['ListedViewing']
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
  ApiWopiReadEditor: {
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
          'application/json': components['schemas']['EditorView']
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
  ApiWopiSetEditor: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NewEditor']
      }
    }
    responses: {
      /** @description Request fulfilled, document follows */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EditorView']
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
