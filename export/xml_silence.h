#pragma once

#include <libxml/globals.h>
#include <libxml/xmlerror.h>

namespace entente {

/// Keeps libxml2, which would print them, from telling of errors: return codes do. Its handlers are those of
/// the thread.
class XmlSilence {
 public:
  XmlSilence() : handler_(xmlStructuredError), context_(xmlStructuredErrorContext) {
    xmlSetStructuredErrorFunc(nullptr, &ignore);
  }
  ~XmlSilence() { xmlSetStructuredErrorFunc(context_, handler_); }
  XmlSilence(const XmlSilence&) = delete;
  XmlSilence& operator=(const XmlSilence&) = delete;

 private:
  static void ignore(void* /*context*/, xmlErrorPtr /*error*/) {}

  xmlStructuredErrorFunc handler_;
  void* context_;
};

}  // namespace entente
