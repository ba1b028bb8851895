#include "export/xml_document.h"

#include "export/escape.h"
#include "export/stream.h"
#include "export/xml_silence.h"

namespace entente {
namespace {

int put(void* stream, const char* bytes, int size) {
  try {
    std::ostream& out = *static_cast<std::ostream*>(stream);
    out.write(bytes, size);
    return out ? size : -1;
  } catch (...) {  // the stream may throw; libxml2 is C
    return -1;
  }
}

const xmlChar* x(const char* text) {
  return reinterpret_cast<const xmlChar*>(text);
}
const xmlChar* x(const std::string& text) {
  return x(text.c_str());
}

}  // namespace

XmlDocument::XmlDocument(std::ostream& out) : out_(out) {
  const XmlSilence silence;
  // The writer owns the buffer from here on.
  xmlOutputBufferPtr buffer = xmlOutputBufferCreateIO(put, nullptr, &out, nullptr);
  writer_ = buffer == nullptr ? nullptr : xmlNewTextWriter(buffer);
  if (writer_ == nullptr) throw Error("cannot write XML; is there enough memory?");
  // By hand: told of an encoding, the writer converts every byte from UTF-8 to UTF-8.
  check(xmlTextWriterWriteRaw(writer_, x("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")));
}

XmlDocument::~XmlDocument() {
  const XmlSilence silence;
  xmlFreeTextWriter(writer_);
}

void XmlDocument::check(int status) {
  if (status < 0) throw Error(kOutputFailed);
}

void XmlDocument::break_line(std::size_t depth) {
  body_ += '\n';
  body_.append(depth * 2, ' ');
}

void XmlDocument::pass_on() {
  const XmlSilence silence;
  check(xmlTextWriterWriteRawLen(writer_, x(body_), static_cast<int>(body_.size())));
  body_.clear();
}

void XmlDocument::start(const char* element) {
  break_line(depth_++);
  pass_on();
  check(xmlTextWriterStartElement(writer_, x(element)));
}

void XmlDocument::attribute(const char* name, const std::string& value) {
  check(xmlTextWriterWriteAttribute(writer_, x(name), x(legal_text(value))));
}

void XmlDocument::text(std::string_view content) {
  append_xml_text(body_, content);
}

void XmlDocument::end() {
  if (!body_.empty()) pass_on();
  --depth_;
  check(xmlTextWriterEndElement(writer_));
}

void XmlDocument::end_line() {
  break_line(--depth_);
  pass_on();
  check(xmlTextWriterFullEndElement(writer_));
}

void XmlDocument::finish() {
  body_ += '\n';
  pass_on();
  const XmlSilence silence;
  check(xmlTextWriterEndDocument(writer_));
  check(xmlTextWriterFlush(writer_));
  if (!out_.flush()) throw Error(kOutputFailed);
}

}  // namespace entente
