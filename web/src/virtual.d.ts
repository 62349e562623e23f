declare module 'virtual:words' {
  type Load = () => Promise<{ default: Record<string, never> }>
  export const catalogues: { ko: Record<string, Load>; en: Record<string, Load> }
}
