#include "export/xml_reader.h"

#include <exception>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <memory>
#include <new>
#include <vector>

#include "export/xml_silence.h"
#include "graph/types/error.h"

namespace entente {
namespace {

struct FreeContext {
  void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
};

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

/// Without a prefix that is part of the name because no namespace was declared for it.
std::string_view local_name(const xmlChar* name) {
  const std::string_view all = view(name);
  return all.substr(all.find(':') + 1);
}

/// One run of libxml2's parser. It is C: what its callbacks throw waits until it has stopped.
class XmlRun {
 public:
  XmlRun(std::istream& in, const std::string& name, XmlHandler& handler)
      : in_(in), name_(name), handler_(handler) {
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = &on_start;
    sax.endElementNs = &on_end;
    sax.characters = &on_text;
    sax.ignorableWhitespace = &on_text;
    sax.cdataBlock = &on_text;
    sax.internalSubset = &on_doctype;
    sax.serror = &on_error;
    context_.reset(xmlCreateIOParserCtxt(&sax, this, &on_read, nullptr, this, XML_CHAR_ENCODING_NONE));
    if (context_ == nullptr) rethrow_or_fail();
    // So that &amp; in an attribute arrives as it should; there are no other entities without a document
    // type.
    xmlCtxtUseOptions(context_.get(), XML_PARSE_NONET | XML_PARSE_NOENT);
  }

  void read() {
    xmlParseDocument(context_.get());
    if (failure_) std::rethrow_exception(failure_);
    if (!any_) throw Error({name_, {}, {}}, "the file is empty; expected XML");
    if (context_->wellFormed == 0) fail();
  }

 private:
  static XmlRun& self(void* run) { return *static_cast<XmlRun*>(run); }

  template <typename Do>
  void guard(const Do& act) {
    if (failure_) return;
    try {
      act();
    } catch (...) {
      failure_ = std::current_exception();
      if (context_ != nullptr) xmlStopParser(context_.get());
    }
  }

  static int on_read(void* run, char* buffer, int size) {
    int count = 0;
    self(run).guard([&] {
      self(run).in_.read(buffer, size);
      count = static_cast<int>(self(run).in_.gcount());
      self(run).any_ |= count > 0;
    });
    return self(run).failure_ ? -1 : count;
  }

  static void on_start(void* run, const xmlChar* name, const xmlChar* /*prefix*/, const xmlChar* /*uri*/,
                       int /*namespaces*/, const xmlChar** /*declared*/, int count, int /*defaulted*/,
                       const xmlChar** parts) {
    XmlRun& me = self(run);
    me.guard([&] {
      // Values of any length from here on; what comes before the root is short.
      me.context_->options |= XML_PARSE_HUGE;
      me.attributes_.clear();
      for (int i = 0; i < count; ++i, parts += 5)
        me.attributes_.push_back(
            {local_name(parts[0]), std::string(reinterpret_cast<const char*>(parts[3]),
                                               static_cast<std::size_t>(parts[4] - parts[3]))});
      me.handler_.start(local_name(name), me.attributes_, me.line());
    });
  }

  static void on_end(void* run, const xmlChar* name, const xmlChar* /*prefix*/, const xmlChar* /*uri*/) {
    self(run).guard([&] { self(run).handler_.end(local_name(name), self(run).line()); });
  }

  static void on_text(void* run, const xmlChar* text, int size) {
    self(run).guard([&] {
      self(run).handler_.text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
    });
  }

  static void on_doctype(void* run, const xmlChar* /*name*/, const xmlChar* /*id*/, const xmlChar* /*uri*/) {
    self(run).guard([&] {
      throw Error({self(run).name_, self(run).line(), {}},
                  "a document type declaration (<!DOCTYPE) is not read; expected GraphML without one");
    });
  }

  static void on_error(void* /*run*/, xmlErrorPtr /*error*/) {}  // the context remembers the last one

  std::size_t line() const {
    const int line = xmlSAX2GetLineNumber(context_.get());
    return line > 0 ? static_cast<std::size_t>(line) : 1;
  }

  [[noreturn]] void rethrow_or_fail() {
    if (failure_) std::rethrow_exception(failure_);
    throw std::bad_alloc();
  }

  [[noreturn]] void fail() {
    const xmlError& error = context_->lastError;
    if (error.code == XML_ERR_NO_MEMORY) throw std::bad_alloc();
    std::string problem(error.message == nullptr ? "damaged" : error.message);
    for (char& c : problem)
      if (c == '\n') c = ' ';
    while (!problem.empty() && (problem.back() == ' ' || problem.back() == '.')) problem.pop_back();
    const std::size_t at = error.line > 0 ? static_cast<std::size_t>(error.line) : line();
    throw Error({name_, at, {}}, "not well-formed XML: " + problem);
  }

  std::istream& in_;
  const std::string& name_;
  XmlHandler& handler_;
  std::exception_ptr failure_;
  bool any_ = false;
  std::vector<XmlAttribute> attributes_;
  std::unique_ptr<xmlParserCtxt, FreeContext> context_;
};

}  // namespace

void read_xml(std::istream& in, const std::string& name, XmlHandler& handler) {
  const XmlSilence silence;  // conversions between encodings would print what the context does not hear of
  XmlRun(in, name, handler).read();
}

}  // namespace entente
