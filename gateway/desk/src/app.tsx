import { ConfigProvider, App as Library } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { useEffect, useMemo, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { Provider } from 'urql';
import { clientIn } from './client.ts';
import { nonce } from './nonce.ts';
import { Pages } from './pages.tsx';
import { type Language, SpeechProvider, sayIn } from './words.ts';

const languageKey = 'anzhu.language';

/** Nothing moves for those who ask for that. */
const motion = !matchMedia('(prefers-reduced-motion: reduce)').matches;

const theme = {
  token: {
    motion,
    ...{ colorPrimary: '#0b5cad', colorLink: '#0b5cad', colorLinkHover: '#083f78' },
    ...{ colorTextDescription: '#595959', colorTextTertiary: '#595959' },
    ...{ colorTextPlaceholder: '#6b6b6b', colorTextQuaternary: '#6b6b6b', colorError: '#c5221f', colorSuccess: '#237804' },
    ...{ colorWarning: '#8a5300', colorWarningBg: '#fffbe6', colorWarningBorder: '#ffe58f' },
    fontFamily: "system-ui, 'PingFang SC', 'Microsoft YaHei', sans-serif",
  },
  components: { Layout: { headerHeight: 56, headerPadding: '0 12px' } },
} as const;

/** The whole desk in one language; another language asks the system anew. */
export const App = ({ isSignedIn }: { readonly isSignedIn: boolean }) => {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(languageKey) === 'en' ? 'en' : 'zh'));
  const client = useMemo(() => clientIn(language), [language]);
  const speech = useMemo(
    () => ({
      ...{ language, say: sayIn(language) },
      turn: () => {
        const other = language === 'zh' ? 'en' : 'zh';
        localStorage.setItem(languageKey, other);
        setLanguage(other);
      },
    }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <ConfigProvider csp={{ nonce }} theme={theme} locale={language === 'zh' ? zh : en} button={{ autoInsertSpace: false }}>
      <Library>
        <SpeechProvider value={speech}>
          <Provider value={client}>
            <BrowserRouter basename="/desk">
              <Pages isSignedIn={isSignedIn} />
            </BrowserRouter>
          </Provider>
        </SpeechProvider>
      </Library>
    </ConfigProvider>
  );
};
