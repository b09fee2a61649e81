// The site and Redoc each remember whether it is dark; here they agree.
{
  const theme = localStorage.getItem("starlight-theme");
  if (theme) localStorage.setItem("redoc.colorMode", theme);
  else localStorage.removeItem("redoc.colorMode");
  addEventListener("pagehide", () => {
    const mode = localStorage.getItem("redoc.colorMode");
    if (mode) localStorage.setItem("starlight-theme", mode);
  });
}
