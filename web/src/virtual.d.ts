declare module 'virtual:words' {
  type Load = () => Promise<{ default: Record<string, string> }>
  export const catalogues: { ko: Record<string, Load>; en: Record<string, Load> }
}
