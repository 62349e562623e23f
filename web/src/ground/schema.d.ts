// Written by tools/schema.mjs from the OpenAPI document of the server.
export interface paths {
    "/api/me/favourites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ReadFavourites */
        get: operations["ApiMeFavouritesReadFavourites"];
        /** OrderFavourites */
        put: operations["ApiMeFavouritesOrderFavourites"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** SaveSettings */
        patch: operations["ApiMeSettingsSaveSettings"];
        trace?: never;
    };
    "/api/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListParties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ReadSession */
        get: operations["ApiSessionReadSession"];
        put?: never;
        /** CreateSession */
        post: operations["ApiSessionCreateSession"];
        /** DeleteSession */
        delete: operations["ApiSessionDeleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ChangePassword */
        post: operations["ApiSessionPasswordChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SetUp */
        post: operations["ApiSetupSetUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ListTasks */
        get: operations["ApiTasksListTasks"];
        put?: never;
        /** CreateTask */
        post: operations["ApiTasksCreateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ReadTask */
        get: operations["ApiTasksReadTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** EditTask */
        patch: operations["ApiTasksEditTask"];
        trace?: never;
    };
    "/api/tasks/{task}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follow */
        put: operations["ApiTasksFollowFollow"];
        post?: never;
        /** Unfollow */
        delete: operations["ApiTasksFollowUnfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** HandOver */
        post: operations["ApiTasksHandoverHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ReadHistory */
        get: operations["ApiTasksHistoryReadHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** BeMine */
        post: operations["ApiTasksMineBeMine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/needs/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** PutNeeds */
        put: operations["ApiTasksNeedsOtherPutNeeds"];
        post?: never;
        /** DeleteNeeds */
        delete: operations["ApiTasksNeedsOtherDeleteNeeds"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** PutProgress */
        put: operations["ApiTasksProgressPutProgress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/recurrence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** PutRecurrence */
        put: operations["ApiTasksRecurrencePutRecurrence"];
        post?: never;
        /** DeleteRecurrence */
        delete: operations["ApiTasksRecurrenceDeleteRecurrence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RestoreTask */
        post: operations["ApiTasksRestoreRestoreTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CreateTime */
        post: operations["ApiTasksTimeCreateTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task}/trash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** TrashTask */
        post: operations["ApiTasksTrashTrashTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** EditTasks */
        post: operations["ApiTasksBulkEditTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/by-key/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ReadByKey */
        get: operations["ApiTasksByKeyReadByKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ListFilters */
        get: operations["ApiTasksFiltersListFilters"];
        put?: never;
        /** CreateFilter */
        post: operations["ApiTasksFiltersCreateFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/filters/{filter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** DeleteFilter */
        delete: operations["ApiTasksFiltersDeleteFilter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/milestones/{milestone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** DeleteMilestone */
        delete: operations["ApiTasksMilestonesDeleteMilestone"];
        options?: never;
        head?: never;
        /** EditMilestone */
        patch: operations["ApiTasksMilestonesEditMilestone"];
        trace?: never;
    };
    "/api/tasks/milestones/{milestone}/burndown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ReadBurndown */
        get: operations["ApiTasksMilestonesBurndownReadBurndown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ListMine */
        get: operations["ApiTasksMineListMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/mine/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** CountMine */
        get: operations["ApiTasksMineCountsCountMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** MoveTasks */
        post: operations["ApiTasksMoveMoveTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/move/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** PreviewMove */
        post: operations["ApiTasksMovePreviewPreviewMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/project-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ListProjectTemplates */
        get: operations["ApiTasksProjectTemplatesListProjectTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/project-templates/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** DeleteProjectTemplate */
        delete: operations["ApiTasksProjectTemplatesDeleteProjectTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ListProjects */
        get: operations["ApiTasksProjectsListProjects"];
        put?: never;
        /** CreateProject */
        post: operations["ApiTasksProjectsCreateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/projects/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ReadProject */
        get: operations["ApiTasksProjectsReadProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** EditProject */
        patch: operations["ApiTasksProjectsEditProject"];
        trace?: never;
    };
    "/api/tasks/projects/{project}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ArchiveProject */
        post: operations["ApiTasksProjectsArchiveArchiveProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/projects/{project}/members/{party}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** PutMember */
        put: operations["ApiTasksProjectsMembersPartyPutMember"];
        post?: never;
        /** DeleteMember */
        delete: operations["ApiTasksProjectsMembersPartyDeleteMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/projects/{project}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CreateMilestone */
        post: operations["ApiTasksProjectsMilestonesCreateMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/projects/{project}/project-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CreateProjectTemplate */
        post: operations["ApiTasksProjectsProjectTemplateCreateProjectTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/projects/{project}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RestoreProject */
        post: operations["ApiTasksProjectsRestoreRestoreProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/projects/{project}/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** PutStates */
        put: operations["ApiTasksProjectsStatesPutStates"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/projects/{project}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ImportProject */
        post: operations["ApiTasksProjectsTableImportProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/projects/{project}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** PutTags */
        put: operations["ApiTasksProjectsTagsPutTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/projects/{project}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CreateTemplate */
        post: operations["ApiTasksProjectsTemplatesCreateTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/projects/{project}/templates/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** DeleteTemplate */
        delete: operations["ApiTasksProjectsTemplatesDeleteTemplate"];
        options?: never;
        head?: never;
        /** EditTemplate */
        patch: operations["ApiTasksProjectsTemplatesEditTemplate"];
        trace?: never;
    };
    "/api/tasks/projects/{project}/templates/{template}/filled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ReadFilled */
        get: operations["ApiTasksProjectsTemplatesFilledReadFilled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/projects/{project}/trash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** TrashProject */
        post: operations["ApiTasksProjectsTrashTrashProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/projects/{project}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** UnarchiveProject */
        post: operations["ApiTasksProjectsUnarchiveUnarchiveProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/quick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CreateTasks */
        post: operations["ApiTasksQuickCreateTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ListTime */
        get: operations["ApiTasksTimeListTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/time/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** DeleteTime */
        delete: operations["ApiTasksTimeEntryDeleteTime"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/time/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ExportTime */
        get: operations["ApiTasksTimeTableExportTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo */
        post: operations["ApiTasksUndoUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/things/{id}/favourite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** FavourThing */
        put: operations["ApiThingsIdFavouriteFavourThing"];
        post?: never;
        /** UnfavourThing */
        delete: operations["ApiThingsIdFavouriteUnfavourThing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/things/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** ListFiles */
        get: operations["ApiThingsIdFilesListFiles"];
        put?: never;
        /** AddFiles */
        post: operations["ApiThingsIdFilesAddFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/things/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** RemoveFile */
        delete: operations["ApiThingsIdFilesRemoveFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** AccessRequest */
        AccessRequest: {
            /** @default  */
            note: string;
        };
        /** Assignee */
        Assignee: {
            category: components["schemas"]["Category"];
            fn: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            state: string;
        };
        /** Brief */
        Brief: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** @default O */
            label: string;
            /** @default  */
            ref: string;
            title: string;
            /** @default  */
            url: string;
        };
        /** Briefs */
        Briefs: {
            items: components["schemas"]["Brief"][];
            next?: string | null;
        };
        /** Bulk */
        Bulk: {
            ids: string[];
            set: components["schemas"]["BulkChoice"];
        };
        /** BulkChoice */
        BulkChoice: {
            add_assignees?: string[];
            add_followers?: string[];
            add_tags?: string[];
            category?: string;
            due_on?: string | null;
            milestone?: string | null;
            parent?: string | null;
            priority?: number;
            remove_assignees?: string[];
            remove_tags?: string[];
            shift_days?: number;
            starts_on?: string | null;
            state?: string;
            trashed?: boolean;
        };
        /** BurnDay */
        BurnDay: {
            estimate_minutes: number;
            /** Format: date */
            on: string;
            open: number;
            tasks: number;
        };
        /** Burndown */
        Burndown: {
            days: components["schemas"]["BurnDay"][];
            milestone: components["schemas"]["Milestone"];
        };
        /** Came */
        Came: {
            thing: components["schemas"]["Brief"];
        };
        /**
         * Category
         * @description What a state means to every project.
         * @enum {string}
         */
        Category: "open" | "doing" | "done";
        /** ChangePage */
        ChangePage: {
            items: components["schemas"]["ChangeRow"][];
            names: {
                [key: string]: string;
            };
            next: string | null;
        };
        /** ChangeRow */
        ChangeRow: {
            /** Format: uuid */
            act: string;
            /** Format: uuid */
            actor: string;
            after: unknown;
            /** Format: date-time */
            at: string;
            before: unknown;
            field: string;
            fn: string | null;
            /** Format: uuid */
            id: string;
            undoes: string | null;
            undone: boolean;
        };
        /** Choices */
        Choices: {
            dense?: boolean | null;
            language?: string | null;
            plain?: boolean | null;
            shortcuts?: boolean | null;
            text?: string | null;
            theme?: string | null;
        };
        /** Credentials */
        Credentials: {
            number: string;
            password: string;
        };
        /** Dependency */
        Dependency: {
            /** @default 0 */
            lag_days: number;
            /** Format: uuid */
            needs: string;
            sort?: components["schemas"]["Link"];
        };
        /** Done */
        Done: {
            /** Format: uuid */
            act: string;
            tasks: string[];
        };
        /** FileList */
        FileList: {
            items: components["schemas"]["FileView"][];
            may: string[];
            next: string | null;
        };
        /** FileView */
        FileView: {
            /** Format: date-time */
            changed_at: string;
            /** Format: uuid */
            changed_by: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            /** Format: uuid */
            id: string;
            inline: boolean;
            may: string[];
            media_type: string;
            name: string;
            picture: boolean;
            ref: string;
            revision: number;
            sha256: string;
            size: number;
            state: components["schemas"]["State"];
            /** Format: uuid */
            thing: string;
            version: number;
        };
        /** Filled */
        Filled: {
            assignees: string[];
            body: string;
            due_on: string | null;
            estimate_minutes: number | null;
            milestone: string | null;
            priority: number;
            starts_on: string | null;
            tags: string[];
            title: string;
        };
        /** Filter */
        Filter: {
            assigned_by?: string | null;
            assignee?: string[];
            author?: string[];
            blocked?: boolean | null;
            changed_after?: string | null;
            due_after?: string | null;
            due_before?: string | null;
            follower?: string[];
            milestone?: string[];
            overdue?: boolean | null;
            overlaps_from?: string | null;
            overlaps_until?: string | null;
            parent?: string | null;
            priority?: number[];
            project?: string[];
            sort?: components["schemas"]["Sort"];
            status?: string[];
            tag?: string[];
            /** @default  */
            text: string;
            /** @default false */
            trashed: boolean;
        };
        /** Filters */
        Filters: {
            items: components["schemas"]["SavedFilter"][];
        };
        /** FirstSetUp */
        FirstSetUp: {
            fn: string;
            /** @default  */
            fn_en: string;
            /** @default ko */
            language: string;
            number: string;
            password: string;
            person: string;
        };
        /** GroupCount */
        GroupCount: {
            key: string | null;
            tasks: number;
        };
        /**
         * Grouping
         * @description What a list can be counted by.
         * @enum {string}
         */
        Grouping: "state" | "assignee" | "milestone" | "priority" | "project" | "tag";
        /** GroupInput */
        GroupInput: {
            id?: string | null;
            /** @default false */
            mandatory: boolean;
            name: string;
            /** @default false */
            single: boolean;
            tags?: components["schemas"]["TagInput"][];
        };
        /** Handover */
        Handover: {
            /** @default false */
            add: boolean;
            persons: string[];
        };
        /** Imported */
        Imported: {
            changed: number;
            created: number;
            done: boolean;
            problems: components["schemas"]["RowProblem"][];
            rows: number;
        };
        /** Inheriting */
        Inheriting: {
            inherits: boolean;
            /** @default false */
            keep: boolean;
        };
        /** Institution */
        Institution: {
            /** @default false */
            demo: boolean;
            /** @default  */
            fn: string;
            /** @default  */
            fn_en: string;
            /** @default  */
            notice: string;
        };
        /** Line */
        Line: {
            adds: boolean;
            delegates: boolean;
            expires_at: string | null;
            inherited: boolean;
            party: components["schemas"]["Party"];
            role: string | null;
            source: components["schemas"]["Brief"] | null;
        };
        /**
         * Link
         * @description How a task waits for another: which end of the other one frees which end of this one.
         * @default finish-start
         * @enum {string}
         */
        Link: "finish-start" | "start-start" | "finish-finish" | "start-finish";
        /** LinkChange */
        LinkChange: {
            expires_at?: string | null;
            password?: string | null;
            role?: components["schemas"]["Role"] | null;
        };
        /** LinkView */
        LinkView: {
            password: boolean;
            role?: string | null;
            thing?: components["schemas"]["Brief"] | null;
        };
        /** Me */
        Me: {
            fn: string;
            fn_en: string;
            /** Format: uuid */
            id: string;
            number: string | null;
        };
        /** Member */
        Member: {
            adds: boolean;
            fn: string;
            kind: string;
            /** Format: uuid */
            party: string;
            role: string | null;
        };
        /** MemberInput */
        MemberInput: {
            /** @default false */
            adds: boolean;
            /** Format: uuid */
            party: string;
            role?: components["schemas"]["Role"] | null;
        };
        /** Members */
        Members: {
            count: number;
            items: components["schemas"]["Member"][];
            next?: string | null;
        };
        /** Milestone */
        Milestone: {
            closed_at: string | null;
            /** @default 0 */
            done: number;
            due_on: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            project: string;
            revision: number;
            starts_on: string | null;
            summary: string;
            /** @default 0 */
            tasks: number;
        };
        /** MilestoneEdit */
        MilestoneEdit: {
            closed?: boolean;
            due_on?: string | null;
            name?: string;
            starts_on?: string | null;
            summary?: string;
        };
        /** MineCounts */
        MineCounts: {
            by_me: number;
            following: number;
            later: number;
            overdue: number;
            today: number;
            week: number;
        };
        /** Move */
        Move: {
            ids: string[];
            /** Format: uuid */
            project: string;
        };
        /** MovePreview */
        MovePreview: {
            dependencies_cut: number;
            gains: components["schemas"]["PersonBrief"][];
            gains_total: number;
            loses: components["schemas"]["PersonBrief"][];
            loses_total: number;
            tags_lost: string[];
            tags_needed: string[];
            tasks: number;
        };
        /** NeedsInput */
        NeedsInput: {
            /** @default 0 */
            lag_days: number;
            sort?: components["schemas"]["Link"];
        };
        /** NewFilter */
        NewFilter: {
            name: string;
            project?: string | null;
            query: components["schemas"]["Filter"];
            /** @default false */
            shared: boolean;
        };
        /** NewGrant */
        NewGrant: {
            /** @default false */
            adds: boolean;
            /** @default false */
            delegates: boolean;
            expires_at?: string | null;
            role: components["schemas"]["Role"] | null;
        };
        /** NewGuest */
        NewGuest: {
            email: string;
            expires_at?: string | null;
            /** @default  */
            fn: string;
            role: components["schemas"]["Role"];
        };
        /** NewLink */
        NewLink: {
            expires_at?: string | null;
            password?: string | null;
            role: components["schemas"]["Role"];
        };
        /** NewMilestone */
        NewMilestone: {
            due_on?: string | null;
            name: string;
            starts_on?: string | null;
            /** @default  */
            summary: string;
        };
        /** NewName */
        NewName: {
            name: string;
        };
        /** NewPolicy */
        NewPolicy: {
            allow_types: string[] | null;
            clamd: string | null;
            deny_extensions: string[];
            deny_types: string[];
            file_bytes: number;
            keep_location: boolean;
            person_bytes: number | null;
        };
        /** NewProject */
        NewProject: {
            /** @default  */
            colour: string;
            due_on?: string | null;
            key?: string | null;
            members?: components["schemas"]["MemberInput"][];
            name: string;
            starts_on?: string | null;
            /** @default  */
            summary: string;
            /** @default plain */
            template: string;
            visibility?: components["schemas"]["Visibility"] | null;
        };
        /** NewTask */
        NewTask: {
            assignees?: string[];
            /** @default  */
            body: string;
            due_on?: string | null;
            estimate_minutes?: number | null;
            followers?: string[];
            milestone?: string | null;
            parent?: string | null;
            /** @default 0 */
            priority: number;
            /** Format: uuid */
            project: string;
            source?: string | null;
            starts_on?: string | null;
            state?: string | null;
            tags?: string[];
            title: string;
        };
        /** NewTime */
        NewTime: {
            minutes: number;
            /** @default  */
            note: string;
            /** Format: date */
            spent_on: string;
        };
        /** Order */
        Order: {
            ids: string[];
        };
        Party: {
            /** Format: uuid */
            id: string;
            kind: string;
            label: string;
            name: string;
            portrait: string | null;
        };
        PartyList: {
            items: components["schemas"]["Party"][];
        };
        /** Password */
        Password: {
            password: string;
        };
        /** Passwords */
        Passwords: {
            new: string;
            old: string;
        };
        /** PersonBrief */
        PersonBrief: {
            fn: string;
            /** Format: uuid */
            id: string;
        };
        /** Policy */
        Policy: {
            allow_types?: string[] | null;
            clamd?: string | null;
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
            deny_extensions: string[];
            /**
             * @default [
             *       "application/x-msdownload",
             *       "application/x-elf",
             *       "application/x-mach-binary"
             *     ]
             */
            deny_types: string[];
            /** @default 21474836480 */
            file_bytes: number;
            /** @default false */
            keep_location: boolean;
            person_bytes?: number | null;
        };
        /** Predecessor */
        Predecessor: {
            lag_days: number;
            sort: components["schemas"]["Link"];
            task: components["schemas"]["TaskBrief"];
        };
        /** Preview */
        Preview: {
            changes: components["schemas"]["Some"];
            gains: components["schemas"]["Some"];
            loses: components["schemas"]["Some"];
        };
        ProblemDocument: {
            code: string;
            errors?: {
                [key: string]: string;
            }[];
            instance: string;
            params?: {
                [key: string]: string | number;
            };
            status: number;
            title: string;
            type: string;
        };
        /** Progress */
        Progress: {
            person?: string | null;
            /** Format: uuid */
            state: string;
        };
        /** ProjectBrief */
        ProjectBrief: {
            /** Format: uuid */
            id: string;
            key: string;
            name: string;
        };
        /** ProjectEdit */
        ProjectEdit: {
            colour?: string;
            due_on?: string | null;
            key?: string;
            name?: string;
            starts_on?: string | null;
            summary?: string;
            visibility?: components["schemas"]["Visibility"];
        };
        /** ProjectList */
        ProjectList: {
            items: components["schemas"]["ProjectRow"][];
            may: string[];
        };
        /** ProjectRow */
        ProjectRow: {
            archived_at: string | null;
            colour: string;
            /** Format: date-time */
            created_at: string;
            done: number;
            due_on: string | null;
            /** Format: uuid */
            id: string;
            key: string;
            may: string[];
            name: string;
            open: number;
            overdue: number;
            revision: number;
            starts_on: string | null;
            summary: string;
            trashed_at: string | null;
            visibility: components["schemas"]["Visibility"];
        };
        /** ProjectTemplate */
        ProjectTemplate: {
            id: string;
            milestones: number;
            mine: boolean;
            name: string;
            preset: boolean;
            states: string[];
            tasks: number;
        };
        /** ProjectTemplateName */
        ProjectTemplateName: {
            name: string;
        };
        /** ProjectView */
        ProjectView: {
            members: components["schemas"]["Member"][];
            milestones: components["schemas"]["Milestone"][];
            project: components["schemas"]["ProjectRow"];
            states: components["schemas"]["State"][];
            tag_groups: components["schemas"]["TagGroup"][];
            tags: components["schemas"]["Tag"][];
            templates: components["schemas"]["Template"][];
        };
        /** QuickTasks */
        QuickTasks: {
            assignees?: string[];
            lines: string;
            milestone?: string | null;
            parent?: string | null;
            /** Format: uuid */
            project: string;
            state?: string | null;
            tags?: string[];
        };
        /** Reason */
        Reason: {
            adds: boolean;
            inherited: boolean;
            party: components["schemas"]["Party"];
            role: string | null;
            source: components["schemas"]["Brief"] | null;
        };
        /** Reasons */
        Reasons: {
            reasons: components["schemas"]["Reason"][];
            role: string | null;
        };
        /** Recents */
        Recents: {
            items: components["schemas"]["Seen"][];
            next?: string | null;
        };
        /** Recurrence */
        Recurrence: {
            dtstart?: string | null;
            /** @default done */
            made_by: string;
            next_on?: string | null;
            remaining?: number | null;
            rrule: string;
            /** @default false */
            skip_holidays: boolean;
        };
        /** RecurrenceInput */
        RecurrenceInput: {
            /** @default done */
            made_by: string;
            rrule: string;
            /** @default false */
            skip_holidays: boolean;
        };
        /**
         * Role
         * @description busy < view < comment < edit < manage. Compared by `rank`; kept in the database as the rank.
         * @enum {string}
         */
        Role: "busy" | "view" | "comment" | "edit" | "manage";
        /** RoleInput */
        RoleInput: {
            /** @default false */
            adds: boolean;
            role?: components["schemas"]["Role"] | null;
        };
        /** RowProblem */
        RowProblem: {
            code: string;
            column: string;
            row: number;
            /** @default  */
            value: string;
        };
        /** Rows */
        Rows: {
            items: components["schemas"]["TaskRow"][];
        };
        /** SavedFilter */
        SavedFilter: {
            /** Format: uuid */
            id: string;
            mine: boolean;
            name: string;
            project: string | null;
            query: components["schemas"]["Filter"];
            shared: boolean;
        };
        /** Seen */
        Seen: {
            /** Format: date-time */
            seen_at: string;
            thing: components["schemas"]["Brief"];
        };
        /** SessionView */
        SessionView: {
            demo: boolean;
            idle_seconds: number;
            institution: components["schemas"]["Institution"];
            language: string;
            may: string[];
            person: components["schemas"]["Me"] | null;
            position: number;
            settings: {
                [key: string]: unknown;
            };
            state: string;
        };
        /** Sharing */
        Sharing: {
            /** Format: uuid */
            collection: string;
            grants: components["schemas"]["Line"][];
            inherits: boolean;
            links: components["schemas"]["Link"][];
            may: string[];
            offers: string[];
            own: boolean;
            parent: components["schemas"]["Brief"] | null;
            thing: components["schemas"]["Brief"];
        };
        /** Some */
        Some: {
            count: number;
            people: components["schemas"]["Party"][];
        };
        /**
         * Sort
         * @description Orders a list can have.
         * @default created
         * @enum {string}
         */
        Sort: "due" | "changed" | "created" | "priority" | "position";
        /** State */
        State: {
            category: components["schemas"]["Category"];
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** StateInput */
        StateInput: {
            category: components["schemas"]["Category"];
            id?: string | null;
            name: string;
        };
        /** StatesInput */
        StatesInput: {
            states: components["schemas"]["StateInput"][];
        };
        /** Tag */
        Tag: {
            /** @default  */
            colour: string;
            /** Format: uuid */
            id: string;
            name: string;
            tag_group?: string | null;
        };
        /** TagGroup */
        TagGroup: {
            /** Format: uuid */
            id: string;
            /** @default false */
            mandatory: boolean;
            name: string;
            /** @default false */
            single: boolean;
        };
        /** TagInput */
        TagInput: {
            /** @default  */
            colour: string;
            id?: string | null;
            name: string;
        };
        /** TagsInput */
        TagsInput: {
            groups?: components["schemas"]["GroupInput"][];
            tags?: components["schemas"]["TagInput"][];
        };
        /** Taken */
        Taken: {
            file: components["schemas"]["FileView"] | null;
            name: string;
            problem: components["schemas"]["Trouble"] | null;
        };
        /** TakenList */
        TakenList: {
            items: components["schemas"]["Taken"][];
        };
        /** TaskBrief */
        TaskBrief: {
            category: components["schemas"]["Category"];
            due_on?: string | null;
            /** Format: uuid */
            id: string;
            key: string;
            title: string;
        };
        /** TaskDraft */
        TaskDraft: {
            assignees?: string[];
            /** @default  */
            body: string;
            due_in_days?: number | null;
            estimate_minutes?: number | null;
            milestone?: string | null;
            /** @default 0 */
            priority: number;
            starts_in_days?: number | null;
            tags?: string[];
            /** @default  */
            title: string;
        };
        /** TaskEdit */
        TaskEdit: {
            assignees?: string[];
            body?: string;
            due_on?: string | null;
            estimate_minutes?: number | null;
            followers?: string[];
            milestone?: string | null;
            parent?: string | null;
            position?: number;
            priority?: number;
            starts_on?: string | null;
            state?: string;
            tags?: string[];
            title?: string;
        };
        /** TaskPage */
        TaskPage: {
            groups: components["schemas"]["GroupCount"][];
            items: components["schemas"]["TaskRow"][];
            next: string | null;
        };
        /** TaskRow */
        TaskRow: {
            assignees: components["schemas"]["Assignee"][];
            blocked: boolean;
            /** Format: date-time */
            changed_at: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            depends: components["schemas"]["Dependency"][];
            done_at: string | null;
            due_on: string | null;
            estimate_minutes: number | null;
            /** Format: uuid */
            id: string;
            key: string;
            may: string[];
            milestone: string | null;
            milestone_name: string | null;
            number: number;
            parent: string | null;
            position: number;
            priority: number;
            project: components["schemas"]["ProjectBrief"];
            repeats: boolean;
            revision: number;
            shared: boolean;
            starts_on: string | null;
            state: components["schemas"]["State"];
            subtasks: number;
            subtasks_done: number;
            tags: components["schemas"]["Tag"][];
            title: string;
            trashed_at: string | null;
        };
        /** TaskView */
        TaskView: {
            author: components["schemas"]["PersonBrief"] | null;
            body: string;
            followers: components["schemas"]["PersonBrief"][];
            following: boolean;
            needed_by: components["schemas"]["Predecessor"][];
            needs: components["schemas"]["Predecessor"][];
            path: components["schemas"]["TaskBrief"][];
            recurrence: components["schemas"]["Recurrence"] | null;
            source: string | null;
            spent_minutes: number;
            task: components["schemas"]["TaskRow"];
        };
        /** Template */
        Template: {
            content: components["schemas"]["TaskDraft"];
            /** Format: uuid */
            id: string;
            name: string;
            preset: boolean;
            revision: number;
        };
        /** TemplateInput */
        TemplateInput: {
            content: components["schemas"]["TaskDraft"];
            name: string;
            /** @default false */
            preset: boolean;
        };
        /** Templates */
        Templates: {
            items: components["schemas"]["ProjectTemplate"][];
        };
        /** Thing */
        Thing: {
            /** Format: date-time */
            changed_at: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            favourite: boolean;
            follow: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            label: string;
            may: string[];
            path: components["schemas"]["Brief"][];
            /** Format: uuid */
            place: string;
            ref: string;
            role: string | null;
            summary: string;
            title: string;
            trashed_at: string | null;
            url: string;
            within: string | null;
        };
        /** TimeEntry */
        TimeEntry: {
            fn: string;
            /** Format: uuid */
            id: string;
            minutes: number;
            note: string;
            /** Format: uuid */
            person: string;
            /** Format: date */
            spent_on: string;
            /** Format: uuid */
            task: string;
            task_key: string;
            task_title: string;
        };
        /** TimePage */
        TimePage: {
            items: components["schemas"]["TimeEntry"][];
            minutes: number;
        };
        /** Trouble */
        Trouble: {
            code: string;
            params: {
                [key: string]: string | number;
            };
        };
        /** UndoInput */
        UndoInput: {
            act?: string | null;
        };
        /** Undone */
        Undone: {
            /** Format: uuid */
            act: string;
            fields: string[];
            tasks: string[];
        };
        /** UploadView */
        UploadView: {
            /** Format: date-time */
            expires_at: string;
            file: components["schemas"]["FileView"] | null;
            /** Format: uuid */
            id: string;
            name: string;
            offset: number;
            size: number;
            /** Format: uuid */
            thing: string;
            url: string;
        };
        /** VersionView */
        VersionView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            by: string;
            current: boolean;
            media_type: string;
            original: string | null;
            sha256: string;
            size: number;
            state: components["schemas"]["State"];
            version: number;
            why: string;
        };
        /**
         * Visibility
         * @description What all staff may do in a project: nothing, view, comment, edit, or only put something in.
         * @enum {string}
         */
        Visibility: "private" | "view" | "comment" | "edit" | "add";
        /** Welcome */
        Welcome: {
            expires_at: string | null;
            person: components["schemas"]["Party"];
            url: string | null;
        };
        /** Where */
        Where: {
            /** Format: uuid */
            id: string;
            kind: string;
            ref: string;
        };
        /** Wish */
        Wish: {
            /** @default false */
            adds: boolean;
            /** Format: uuid */
            party: string;
            role: components["schemas"]["Role"] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ApiMeFavouritesReadFavourites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Briefs"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiMeFavouritesOrderFavourites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiMeSettingsSaveSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Choices"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ListParties: {
        parameters: {
            query?: {
                kinds?: string;
                most?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyList"];
                };
            };
        };
    };
    ApiSessionReadSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiSessionCreateSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiSessionDeleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiSessionPasswordChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Passwords"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiSetupSetUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstSetUp"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksListTasks: {
        parameters: {
            query?: {
                after?: string | null;
                assigned_by?: string | null;
                assignee?: string[] | null;
                author?: string[] | null;
                blocked?: boolean | null;
                changed_after?: string | null;
                due_after?: string | null;
                due_before?: string | null;
                follower?: string[] | null;
                group?: components["schemas"]["Grouping"] | null;
                limit?: number;
                milestone?: string[] | null;
                overdue?: boolean | null;
                overlaps_from?: string | null;
                overlaps_until?: string | null;
                parent?: string | null;
                priority?: number[] | null;
                project?: string[] | null;
                /** @description Orders a list can have. */
                sort?: components["schemas"]["Sort"];
                status?: string[] | null;
                tag?: string[] | null;
                text?: string;
                trashed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksCreateTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTask"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksReadTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksEditTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskEdit"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksFollowFollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksFollowUnfollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksHandoverHandOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Handover"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRow"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksHistoryReadHistory: {
        parameters: {
            query?: {
                after?: string | null;
            };
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksMineBeMine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksNeedsOtherPutNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                other: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedsInput"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksNeedsOtherDeleteNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                other: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProgressPutProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Progress"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksRecurrencePutRecurrence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecurrenceInput"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksRecurrenceDeleteRecurrence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksRestoreRestoreTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksTimeCreateTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTime"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntry"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksTrashTrashTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksBulkEditTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Bulk"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksByKeyReadByKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksFiltersListFilters: {
        parameters: {
            query?: {
                project?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filters"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksFiltersCreateFilter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFilter"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilter"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksFiltersDeleteFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksMilestonesDeleteMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksMilestonesEditMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestone: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MilestoneEdit"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksMilestonesBurndownReadBurndown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Burndown"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksMineListMine: {
        parameters: {
            query?: {
                after?: string | null;
                bucket?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksMineCountsCountMine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MineCounts"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksMoveMoveTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Move"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksMovePreviewPreviewMove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Move"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovePreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectTemplatesListProjectTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Templates"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectTemplatesDeleteProjectTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsListProjects: {
        parameters: {
            query?: {
                archived?: boolean;
                text?: string;
                trashed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsCreateProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProject"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsReadProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsEditProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectEdit"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsArchiveArchiveProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsMembersPartyPutMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                party: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleInput"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsMembersPartyDeleteMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                party: string;
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsMilestonesCreateMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMilestone"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsProjectTemplateCreateProjectTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectTemplateName"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsRestoreRestoreProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsStatesPutStates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatesInput"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsTableImportProject: {
        parameters: {
            query?: {
                dry_run?: boolean;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsTagsPutTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsInput"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsTemplatesCreateTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateInput"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsTemplatesDeleteTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsTemplatesEditTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateInput"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsTemplatesFilledReadFilled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filled"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsTrashTrashProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksProjectsUnarchiveUnarchiveProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksQuickCreateTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuickTasks"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rows"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksTimeListTime: {
        parameters: {
            query?: {
                person?: string | null;
                project?: string | null;
                since?: string | null;
                task?: string | null;
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimePage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksTimeEntryDeleteTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksTimeTableExportTime: {
        parameters: {
            query?: {
                format?: string;
                person?: string | null;
                project?: string | null;
                since?: string | null;
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiTasksUndoUndo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoInput"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Undone"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiThingsIdFavouriteFavourThing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiThingsIdFavouriteUnfavourThing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiThingsIdFilesListFiles: {
        parameters: {
            query?: {
                after?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiThingsIdFilesAddFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    ApiThingsIdFilesRemoveFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
}
