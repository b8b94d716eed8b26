export function folderOf(name: string): string
export function buildAssets(folder: string): Promise<string>
