@E-01 @E-10
Feature: AT#FTPPUT: upload a file to an FTP server

  The walkthrough: five settings, the command, the data that are not echoed, and their end.

  Rule: Each setting of the walkthrough answers OK and reads back

    @BV
    Scenario Outline: <setting>
      Given `<before>` is answered `OK`
      When the host issues `<setting>`
      Then the modem answers `OK`
      And `<command>` reads `<line>`

      Examples:
        | id         | before                     | setting                         | command            | line                           |
        | T-A-10.r04 | AT#FTPPUTFILENAME="before" | AT#FTPPUTFILENAME="upload.text" | AT#FTPPUTFILENAME? | #FTPPUTFILENAME: "upload.text" |
        | T-A-10.r05 | AT#FTPPUTPATH="/before"    | AT#FTPPUTPATH="."               | AT#FTPPUTPATH?     | #FTPPUTPATH: "."               |

      # Any name would do as well.
      @E-143
      Examples:
        | id         | before             | setting                      | command     | line                        |
        | T-A-10.r01 | AT#FTPSERV="before" | AT#FTPSERV="pop3.domain.com" | AT#FTPSERV? | #FTPSERV: "pop3.domain.com" |

      # The walkthrough has blanks at the equals sign.
      @E-27
      Examples:
        | id         | before            | setting                | command   | line                  |
        | T-A-10.r02 | AT#FTPUN="before" | AT#FTPUN="ftlogin"     | AT#FTPUN? | #FTPUN: "ftlogin"     |
        | T-A-10.r03 | AT#FTPPW="before" | AT#FTPPW="ftppassword" | AT#FTPPW? | #FTPPW: "ftppassword" |

    @BV @E-27
    Scenario Outline: <setting> with its blanks is recorded
      When the host issues `<setting>`
      Then whatever the modem answers is recorded

      Examples:
        | id               | setting                  |
        | T-A-10.r02.blank | AT#FTPUN= "ftlogin"      |
        | T-A-10.r03.blank | AT#FTPPW = "ftppassword" |

  Rule: With the settings of the walkthrough AT#FTPPUT asks for the data, echoes nothing of them but their ETX, and answers one OK when the file is stored

    # The settings are written online, as the walkthrough has them; what they were before leads nowhere.
    Background:
      Given the host has set:
        | AT#FTPSERV="198.51.100.98"  |
        | AT#FTPPORT=21               |
        | AT#FTPUN="before"           |
        | AT#FTPPW="before"           |
        | AT#FTPMODE=1                |
        | AT#FTPTYPE=I                |
        | AT#FTPPUTFILENAME="before"  |
        | AT#FTPPUTPATH="/pub"        |
        | AT#DNSSERV1="198.51.100.53" |
        | AT#DNSSERV2="198.51.100.54" |

    @T-A-10.r06 @T-A-10.r07 @R-A-013 @R-A-014 @BV @needs-gprs-outcome @needs-routes @E-05 @E-135 @E-138 @E-139
    Scenario: The whole walkthrough, with the echo of commands on
      Given the modem is connected over "GPRS"
      And `AT#FTPSERV="ftp.example.org"` is answered `OK`
      And `AT#FTPUN="ftper"` is answered `OK`
      And `AT#FTPPW="ftpsecret"` is answered `OK`
      And `AT#FTPPUTFILENAME="upload.text"` is answered `OK`
      And `AT#FTPPUTPATH="."` is answered `OK`
      And the host issues `ATE1`
      And the modem answers `OK`
      When the host writes `AT#FTPPUT[CR]`
      Then the modem writes within 60 s `AT#FTPPUT[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `Text of the file[CR][LF]`
      Then the modem writes nothing for 5 seconds
      When the host writes `and its end`
      Then the modem writes nothing for 5 seconds
      When the host writes `[ETX]`
      Then the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 10 seconds
      And the FTP server's file "/upload.text" is `Text of the file[CR][LF]and its end`
      And the network has seen:
        | ftp.at       | 198.51.100.21:21 |
        | ftp.user     | ftper            |
        | ftp.password | ftpsecret        |
        | ftp.stored   | /upload.text     |
        | ftp.left     | {word}             |

    # A hand at a keyboard: one character after the other, with pauses; CTRL+C at the end.
    @R-A-013.keyboard @BV @needs-gprs-outcome @needs-routes @E-05 @E-38 @E-135 @E-139
    Scenario: The file is typed
      Given the host has set:
        | AT#FTPSERV="ftp.example.org"    |
        | AT#FTPUN="ftper"                |
        | AT#FTPPW="ftpsecret"            |
        | AT#FTPPUTFILENAME="upload.text" |
        | AT#FTPPUTPATH="."               |
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes, 1 octet at a time, `Typed `
      And the modem writes nothing for 20 seconds
      And the host writes, 1 octet at a time, `by hand[CR][LF]`
      And the modem writes nothing for 20 seconds
      When the host writes `[0x03]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/upload.text" is `Typed by hand[CR][LF]`

    # One OK and no more; then the line takes commands.
    @R-A-013.gsm @BV @needs-dial-outcome @needs-ppp-peer @needs-routes @E-05 @E-135 @E-138 @E-139
    Scenario: The whole walkthrough over GSM
      Given the modem is connected over "GSM"
      And `AT#FTPSERV="ftp.example.org"` is answered `OK`
      And `AT#FTPUN="ftper"` is answered `OK`
      And `AT#FTPPW="ftpsecret"` is answered `OK`
      And `AT#FTPPUTFILENAME="upload.text"` is answered `OK`
      And `AT#FTPPUTPATH="."` is answered `OK`
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 120 s `Ok_Info_WaitingForData`
      And the modem writes nothing for 5 seconds
      When the host writes `Data of the host[ETX]`
      Then the modem answers within 120 s `OK`
      And the modem writes nothing for 5 seconds
      And `AT#FTPPUTFILENAME?` reads `#FTPPUTFILENAME: "upload.text"`
      And the FTP server's file "/upload.text" is `Data of the host`
