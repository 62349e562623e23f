// Written by tools/schema.mjs from the OpenAPI document of the server.
export interface paths {
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
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** Choices */
    Choices: {
      dense?: boolean | null
      language?: string | null
      plain?: boolean | null
      shortcuts?: boolean | null
      text?: string | null
      theme?: string | null
    }
    /** Credentials */
    Credentials: {
      number: string
      password: string
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
    /** Me */
    Me: {
      fn: string
      fn_en: string
      /** Format: uuid */
      id: string
      number: string | null
    }
    /** Passwords */
    Passwords: {
      new: string
      old: string
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
    /** SessionView */
    SessionView: {
      demo: boolean
      idle_seconds: number
      institution: components['schemas']['Institution']
      language: string
      may: string[]
      person: components['schemas']['Me'] | null
      position: number
      settings: {
        [key: string]: unknown
      }
      state: string
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
}
